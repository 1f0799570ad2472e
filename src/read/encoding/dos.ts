/**
 * Text of DOS and of what still writes its code pages: listings of bank hosts, accounting programs, old word processors. TextDecoder does not know them.
 * The characters of 0x80 to 0xFF, as Unicode, Inc. maps them (VENDORS/MICSFT/PC/CP437.TXT and CP850.TXT).
 */
const pages = {
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0',
} as const
export type DosPage = keyof typeof pages

export const isDosPage = (name: string): name is DosPage => name in pages

export function decodeDos(bytes: Uint8Array, page: DosPage): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\x80-\xff]/g, character => pages[page][character.charCodeAt(0) - 0x80] ?? character)
}

/**
 * Tells a DOS code page by what hardly stands in a text of Windows or the Mac: rows of box drawing ("ÄÄÄÄ", "ÍÍÍÍ" there), and ü, é, ä inside words, which
 * there are a control character and low quotation marks. Null when more speaks for another encoding.
 */
export function dosPageOf(sample: Uint8Array): DosPage | null {
  let [dos, others, letters850] = [0, 0, 0]
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0
    if (byte < 0x80) continue
    const inWord = isLower(sample[at - 1] ?? 0) || (isCapital(sample[at - 1] ?? 0) && isLower(sample[at + 1] ?? 0))
    if (LINES.has(byte) && sample[at + 1] === byte && sample[at + 2] === byte) {
      dos++
      while (sample[at + 1] === byte) at++
    } else if (inWord && DOS_LETTERS.has(byte) && (sample[at + 1] ?? 0) < 0x80) dos++
    else if (OTHER_LETTERS.has(byte)) others += inWord || byte === 0x92 || byte === 0x93 ? 1 : 0
    if (inWord && LETTERS_OF_850.has(byte)) letters850++
  }
  if (dos <= others) return null
  return letters850 > 0 ? 'cp850' : 'cp437'
}

/** ─ ═ █ ▀ ▄ ░ ▒ ▓ */
const LINES: ReadonlySet<number> = new Set([0xc4, 0xcd, 0xdb, 0xdf, 0xdc, 0xb0, 0xb1, 0xb2])
/** ü é ä of DOS; in East Asia half of a character. */
const DOS_LETTERS: ReadonlySet<number> = new Set([0x81, 0x82, 0x84])
/** à ä é ö ü ç è of windows-1252, whose "’" and "“" these are too, and ä ö ü é è of Mac Roman. */
const OTHER_LETTERS: ReadonlySet<number> = new Set([0xe0, 0xe4, 0xe9, 0xf6, 0xfc, 0xe7, 0xe8, 0x92, 0x93, 0x9a, 0x9f, 0x8e, 0x8f])
/** ø Ø and those with accents that page 437 has lines for: Á Â À ã Ã ð Ê Ë È Í Î Ï. */
const LETTERS_OF_850: ReadonlySet<number> = new Set([0x9b, 0x9d, 0xb5, 0xb6, 0xb7, 0xc6, 0xc7, 0xd0, 0xd2, 0xd3, 0xd4, 0xd6, 0xd7, 0xd8])

const isLower = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a
const isCapital = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a
