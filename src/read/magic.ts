/** Do the bytes at this offset spell this text (one byte a character)? */
export function spells(bytes: Uint8Array, text: string, offset = 0): boolean {
  if (bytes.length < offset + text.length) return false
  for (let at = 0; at < text.length; at++) if (bytes[offset + at] !== text.charCodeAt(at)) return false
  return true
}

const SAMPLE = 4096

/** 1 for control characters that texts do not use: all but tab, line breaks, form feed, backspace and escape. */
const unused = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte < 0x08 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f),
)

/** Is this no text in any encoding, but for UTF-16 and UTF-32, which are full of zero bytes? More than one byte in a hundred, and not a single one, is a control character. */
export function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE)
  let controls = 0
  for (let at = 0; at < length; at++) controls += unused[bytes[at] ?? 0] ?? 0
  return controls > 1 && controls * 100 > length
}

/** Does a file that is text begin as a web page does, after white space, an XML declaration and comments? */
export function looksLikePage(bytes: Uint8Array): boolean {
  if (!startsWithAngle(bytes)) return false
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

/** Is the first byte that is no white space, zero or byte order mark a "<"? */
function startsWithAngle(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length && at < 2048; at++) {
    const byte = bytes[at] ?? 0
    if (byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf && byte !== 0xfe && byte !== 0xff) return byte === 0x3c
  }
  return false
}

/** Does it begin with a header that only a mail on its way has? "From:" and "Subject:" may stand at the head of any text. */
export function beginsAsMail(bytes: Uint8Array): boolean {
  return /^(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|X-[A-Za-z-]{2,40}): /i.test(
    String.fromCharCode(...bytes.subarray(0, 64)),
  )
}

/** "From jane@example.org Mon Aug  6 10:15:00 2018" */
export function beginsAsMailbox(bytes: Uint8Array): boolean {
  return (
    spells(bytes, 'From ') &&
    /^From \S{1,200} +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\d/.test(String.fromCharCode(...bytes.subarray(0, 300)))
  )
}
