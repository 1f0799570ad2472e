/** Do the bytes at this offset spell this text (one byte a character)? */
export function spells(bytes: Uint8Array, text: string, offset = 0): boolean {
  if (bytes.length < offset + text.length) return false
  for (let at = 0; at < text.length; at++) if (bytes[offset + at] !== text.charCodeAt(at)) return false
  return true
}

const SAMPLE = 8192

/**
 * Is this no text in any encoding? More than one byte in a hundred is a control character that texts do not use. UTF-16 and UTF-32, full of
 * zero bytes, must be told before.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) if (byte < 0x20 ? byte < 0x08 || (byte > 0x0d && byte !== 0x1b) : byte === 0x7f) controls++
  return controls * 100 > sample.length
}

/** Does a file that is text begin as a web page does, after white space, an XML declaration and comments? */
export function looksLikePage(bytes: Uint8Array): boolean {
  // Zero bytes go, so that UTF-16 looks like ASCII.
  let head = String.fromCharCode(...bytes.subarray(0, 2048).filter(byte => byte !== 0))
  for (;;) {
    head = head.replace(/^[\s\xfe\xff\xef\xbb\xbf]+/, '')
    const skipped = head.startsWith('<?') ? head.indexOf('?>') + 2 : head.startsWith('<!--') ? head.indexOf('-->') + 3 : 0
    if (skipped < 2 || (head.startsWith('<!--') && skipped < 3)) break
    head = head.slice(skipped)
  }
  return /^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(head)
}
