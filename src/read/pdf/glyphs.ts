/** A piece of text on a page as pdf.js gives it. Lengths in points, the origin at the bottom left. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the line on which the letters stand. */
  readonly baseline: number
  /** Of the font. */
  readonly size: number
}

/** The letters as a reader sees them: ligatures taken apart, without what does not print. A sign of a font of symbols that stands alone is a bullet. */
export function letters(text: string): string {
  return text
    .replace(/^[\ue000-\uf8ff]$/, '•')
    .replace(/[\ufb00-\ufb06]/g, ligature => ligature.normalize('NFKC'))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/[\p{Cc}\u200b\u2060\ufeff\p{Cs}]/gu, '')
}
