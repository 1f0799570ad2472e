/**
 * Text from markup has no layout of its own: single spaces, at most one blank line, nothing invisible. Soft hyphens and zero-width spaces would split
 * words; those between letters that join them (in Arabic or Hindi) stay.
 */
export function tidyBlocks(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ ?\t[ \t]*/g, '\t')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
