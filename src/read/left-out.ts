/** What no one means when they say "all documents in this folder", by name. */
const names: ReadonlySet<string> = new Set(['node_modules', '__MACOSX', 'thumbs.db', 'ehthumbs.db', 'desktop.ini', 'icon\r'])

/**
 * Is this entry of a folder passed over in silence? Hidden ones, what operating systems leave behind, lock files of office programs (`~$report.docx`),
 * and the folder of images and scripts that a browser saves beside a page (`Page.html` with `Page_files`).
 */
export function leftOut(name: string, siblings: readonly string[]): boolean {
  if (name.startsWith('.') || name.startsWith('~$') || names.has(name) || names.has(name.toLowerCase())) return true
  const page = /^(.+)(?:_files|\.files|-Dateien|_fichiers|_archivos|_bestanden)$/.exec(name)?.[1]
  return page !== undefined && [`${page}.html`, `${page}.htm`, `${page}.xhtml`].some(each => siblings.includes(each))
}
