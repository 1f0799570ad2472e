import type { Span } from '../../types.ts'

/** Words between quotation marks. */
export interface Quoted extends Span {
  /** Offset of the opening mark. */
  readonly open: number
  /** Offset after the closing mark; of a paragraph that ends without one, its end. */
  readonly close: number
  /** Goes on from the paragraph before, which was not closed. */
  readonly continued: boolean
}

/**
 * The quoted stretches of a text: double marks, curly or straight; in texts without any, single ones. A paragraph may leave its quotation open when the
 * next one opens anew. What is never closed is no quotation.
 */
export function findQuoted(text: string): readonly Quoted[] {
  if (/["“”„]|``/.test(text)) return scan(text, DOUBLE)
  return /(?:^|[\s(])['‘]\p{L}/u.test(text) ? scan(text, SINGLE) : []
}

interface Style {
  readonly marks: RegExp
  opens(text: string, at: number): boolean
  closes(text: string, at: number): boolean
}

const isSpaceOrOpening = (character: string): boolean => character === '' || /[\s([{—–-]/.test(character)

const DOUBLE: Style = {
  marks: /["“”„]|''|``/g,
  opens: (text, at) => text[at] !== '”' && isSpaceOrOpening(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1)),
  closes: (text, at) => text[at] !== '„' && text[at] !== '`',
}

// An apostrophe at the end of a word ("the banks' plan") looks like a closing mark: only after punctuation is it surely one.
const SINGLE: Style = {
  marks: /['‘’]/g,
  opens: (text, at) => text[at] !== '’' && isSpaceOrOpening(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1)),
  closes: (text, at) => text[at] !== '‘' && /[.,?!…]/.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)),
}

function scan(text: string, style: Style): readonly Quoted[] {
  const found: Quoted[] = []
  let open = -1
  let inside = -1
  let continued = false
  for (const match of text.matchAll(style.marks)) {
    const at = match.index
    const width = match[0].length
    if (open >= 0) {
      const gap = text.indexOf('\n', open)
      const crossed = gap >= 0 && gap < at
      if (crossed && style.opens(text, at) && startsParagraph(text, at)) {
        // The paragraph before was left open: it goes on here.
        const end = trimEnd(text, inside, paragraphEnd(text, open, at))
        if (end.last) found.push({ open, close: end.at, start: inside, end: end.at, continued })
        ;[open, inside, continued] = [at, at + width, end.last]
        continue
      }
      if (crossed && hasBlankLine(text, open, at)) {
        open = -1
      } else if (style.closes(text, at) && !(style.opens(text, at) && text[at] !== '"')) {
        if (style.opens(text, at) && /[\s(]/.test(text.charAt(at - 1))) {
          // Opens where it should close: the one before was never closed.
          ;[open, inside, continued] = [at, at + width, false]
          continue
        }
        if (at > inside) found.push({ open, close: at + width, start: inside, end: at, continued })
        open = -1
        continue
      } else continue
    }
    if (style.opens(text, at)) [open, inside, continued] = [at, at + width, false]
  }
  return found
}

const startsParagraph = (text: string, at: number): boolean => /\n[ \t>]*$/.test(text.slice(Math.max(0, at - 8), at))

const hasBlankLine = (text: string, from: number, to: number): boolean => /\n[ \t]*\r?\n/.test(text.slice(from, to))

/** End of the first paragraph after `from`, at most `to`. */
function paragraphEnd(text: string, from: number, to: number): number {
  const blank = /\n[ \t]*\r?\n/.exec(text.slice(from, to))
  return blank === null ? to : from + blank.index
}

/** Without white space at the end; `last` tells whether it reaches the paragraph that ends at `to` in a sentence. */
function trimEnd(text: string, from: number, to: number): { readonly at: number; readonly last: boolean } {
  const at = from + text.slice(from, to).trimEnd().length
  return { at, last: at > from && /[.?!,;:…—\p{L}\p{N}]/u.test(text.charAt(at - 1)) }
}
