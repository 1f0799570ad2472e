export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  /** A control symbol: `\~`, `\*`. */
  | { readonly kind: 'symbol'; readonly symbol: string }
  /** Characters of the current code page, as bytes. */
  | { readonly kind: 'bytes'; readonly bytes: readonly number[] }

/** The tokens of rich text, given one character a byte. */
export function* tokensOf(source: string): Generator<Token> {
  const pattern = /([{}])|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z'])|[\r\n\0]+|[^{}\\\r\n\0]+|\\/gi
  for (let found = pattern.exec(source); found !== null; found = pattern.exec(source)) {
    const [all, brace, word, value, hex, symbol] = found
    if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' }
    else if (word !== undefined) {
      const number = value === undefined ? null : Number(value)
      // The data of a picture may hold anything, braces too.
      if (word === 'bin') pattern.lastIndex += Math.max(0, number ?? 0)
      yield { kind: 'word', word: word.toLowerCase(), value: number }
    } else if (hex !== undefined) yield { kind: 'bytes', bytes: [Number.parseInt(hex, 16)] }
    else if (symbol !== undefined) yield { kind: 'symbol', symbol }
    else if (!/^[\r\n\0\\]/.test(all)) yield { kind: 'bytes', bytes: Array.from(all, character => character.charCodeAt(0)) }
  }
}
