/** The characters of windows-1252 at 0x80 to 0x9F; the five unassigned ones are control characters, as in the WHATWG index. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * Decodes by TextDecoder, but for a fault of it: in Node 18.20, 20.18 and later, and some of 22 to 24, windows-1252 is decoded as ISO 8859-1, which
 * turns "€" and curly quotes into control characters (nodejs/node#56542).
 */
export function decodeSingleByte(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes)
  return encoding === 'windows-1252' ? repairWindows1252(text) : text
}

/** Puts "€", curly quotes and dashes in the place of the control characters that they were taken for. Harmless on text that was decoded rightly. */
export function repairWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, control => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control)
}
