/**
 * The encoding that a page declares of itself: `<meta charset>`, `<meta http-equiv content>` or the XML declaration, in its first bytes. Null when
 * it does not, or says UTF-8, which needs no declaration.
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4096))
  const tag = /<meta\b[^>]{0,300}?\bcharset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,40})/i.exec(head)
  const name = tag?.[1] ?? /^\s{0,20}<\?xml\b[^>]{0,100}?\bencoding\s{0,5}=\s{0,5}["']([\w:.-]{2,40})/.exec(head)?.[1] ?? null
  return name === null || /^utf-?\d/i.test(name) ? null : name
}
