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
 * The quoted stretches of a text: between double marks (curly, straight, „German“, «French» or »turned«), or between single ones in a text that
 * quotes with those. A paragraph may leave its quotation open when the next one opens anew. What is never closed is no quotation.
 */
export function findQuoted(text: string): readonly Quoted[] {
  const style = doubleStyle(text)
  const double = style === null ? [] : scan(text, style)
  if (!SINGLE_OPENER.test(text)) return double
  // Double marks within single ones quote what the quoted said.
  const single = scan(text, SINGLE)
  const outside = double.filter(({ open, close }) => !single.some(each => each.open < close && open < each.close))
  if (single.length === 0 || outside.length >= single.length || 2 * (double.length - outside.length) > 3 * single.length) return double
  return double.some(({ open, close }) => single.some(each => open < each.open && each.close <= close))
    ? double
    : [...single, ...outside].sort((a, b) => a.open - b.open)
}

interface Style {
  readonly marks: RegExp
  opens(text: string, at: number): boolean
  /** Whether the mark closes what the mark at `open` opened. */
  closes(text: string, at: number, open: number): boolean
}

const SINGLE_OPENER = /(?<![^\s([—–])['‘‹‚](?=\S)/

const isSpace = (character: string): boolean => /\s/.test(character)
const isSpaceOrOpening = (character: string): boolean => character === '' || /[\s([{—–-]/.test(character)
const isGuillemet = (character: string): boolean => character === '«' || character === '»'

const closesDouble = (text: string, at: number): boolean => text[at] !== '„' && text[at] !== '`'

const DOUBLE: Style = {
  marks: /["“”„]|''|``/g,
  opens: (text, at) => text[at] !== '”' && isSpaceOrOpening(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1)),
  closes: closesDouble,
}

/** ”Swedish”: where no other mark opens. */
const ALIKE: Style = {
  marks: /”/g,
  opens: (text, at) => isSpaceOrOpening(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1)),
  closes: closesDouble,
}

/** «French» or »turned«, as the first of the text opens, beside other double marks. */
function withGuillemets(text: string): Style {
  const opening = /[«»]/.exec(text)?.[0]
  return {
    marks: /["“”„«»]|''|``/g,
    opens: (text, at) =>
      isGuillemet(text.charAt(at)) ? text[at] === opening && isSpaceOrOpening(text.charAt(at - 1)) : DOUBLE.opens(text, at),
    closes: (text, at, open) =>
      isGuillemet(text.charAt(at)) || isGuillemet(text.charAt(open))
        ? isGuillemet(text.charAt(at)) && isGuillemet(text.charAt(open)) && text[at] !== text[open]
        : closesDouble(text, at),
  }
}

function doubleStyle(text: string): Style | null {
  if (text.includes('«') || text.includes('»')) return withGuillemets(text)
  if (/["“„]|``/.test(text)) return DOUBLE
  return text.includes('”') ? ALIKE : null
}

// "'em", "'n'", "'90s": what is left out at the start of a word.
const CLIPPED = /^['‘](?:em|n|til|tis|twas|cause|cos|bout|round|s|\d\ds?)\b/

const SINGLE: Style = {
  marks: /['‘’‹›‚]/g,
  opens: (text, at) =>
    !/[’›]/.test(text.charAt(at)) &&
    isSpaceOrOpening(text.charAt(at - 1)) &&
    /[\p{L}\p{N}$£€"“…]/u.test(text.charAt(at + 1)) &&
    !CLIPPED.test(text.slice(at, at + 8)),
  closes(text, at, open) {
    if (text.charAt(open) === '‹' || text.charAt(at) === '›') return text.charAt(open) === '‹' && text.charAt(at) === '›'
    if ((text.charAt(at) === '‘' && text.charAt(open) !== '‚') || /[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return false
    const before = text.charAt(at - 1)
    if (/[.,?!…"”)\]—–-]/.test(before)) return true
    // "the banks' plan", "goin' home": an apostrophe, when a mark further on in the paragraph closes as well.
    return /[\p{L}\p{N}%]/u.test(before) && !(/(?:s|in)$/.test(text.slice(at - 2, at)) && closesLater(text, at + 1))
  },
}

// How far a mark that closes is looked for.
const FURTHEST = 400

/** Whether a mark that surely closes comes before the paragraph ends or the next quotation opens. */
function closesLater(text: string, from: number): boolean {
  const rest = text.slice(from, from + FURTHEST)
  const mark = /\n|(?:^|[\s([—–])['‘](?=\p{L})|[.,?!…"”]['’](?![\p{L}\p{N}])/u.exec(rest)
  return mark !== null && /^[.,?!…"”]/.test(mark[0])
}

function scan(text: string, style: Style): readonly Quoted[] {
  const found: Quoted[] = []
  let open = -1
  let inside = -1
  let continued = false
  const add = (end: number, close: number): void => {
    let [start, last] = [inside, end]
    while (start < last && isSpace(text.charAt(start))) start++
    while (last > start && isSpace(text.charAt(last - 1))) last--
    if (last > start) found.push({ open, close, start, end: last, continued })
  }
  for (const match of text.matchAll(style.marks)) {
    const at = match.index
    const width = match[0].length
    if (open >= 0) {
      const gap = text.indexOf('\n', open)
      const crossed = gap >= 0 && gap < at
      if (crossed && style.opens(text, at) && startsParagraph(text, at)) {
        // The paragraph before was left open: it goes on here.
        const end = trimEnd(text, inside, paragraphEnd(text, open, at))
        if (end.last) add(end.at, end.at)
        ;[open, inside, continued] = [at, at + width, end.last]
        continue
      }
      if (crossed && hasBlankLine(text, open, at)) {
        open = -1
      } else if (style.closes(text, at, open) && !(style.opens(text, at) && text[at] !== '"' && text[at] !== "'")) {
        if (style.opens(text, at) && /[\s(]/.test(text.charAt(at - 1))) {
          // Opens where it should close: the one before was never closed.
          ;[open, inside, continued] = [at, at + width, false]
          continue
        }
        add(at, at + width)
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
