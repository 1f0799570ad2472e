/** A tag as it stands in the markup. */
export interface Tag {
  /** Lower-case; for a script or style, the tag and all up to its end are one. */
  readonly name: string
  readonly closing: boolean
  readonly start: number
  readonly end: number
}

/** Elements whose content is no markup; the scanner passes over it. */
const raw: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'xmp', 'noembed', 'noframes', 'iframe', 'template', 'svg', 'math'])
const voids: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr frame keygen basefont bgsound'.split(' '),
)
/** Elements that one of the same name closes. */
const selfEnding: ReadonlySet<string> = new Set('p li dt dd tr td th option optgroup thead tbody tfoot colgroup rt rp'.split(' '))

/** The tags of a page in order, comments and scripts passed over. Needs time linear in its length whatever it holds. */
export function* tagsOf(markup: string): Generator<Tag> {
  const missing = new Set<string>()
  /** Like indexOf, but does not look again for what is no longer there. */
  const find = (text: string, from: number): number => {
    if (missing.has(text)) return -1
    const at = markup.indexOf(text, from)
    if (at < 0) missing.add(text)
    return at
  }
  for (let at = markup.indexOf('<'); at >= 0; ) {
    let end: number
    const next = markup.charCodeAt(at + 1) | 0x20
    if (markup.startsWith('<!--', at)) {
      const close = find('-->', at + 4)
      end = close < 0 ? markup.length : close + 3
    } else if ((next >= 0x61 && next <= 0x7a) || markup.startsWith('</', at)) {
      const closing = markup[at + 1] === '/'
      const name = /^[a-z][^\s/>]{0,40}/i.exec(markup.slice(at + (closing ? 2 : 1), at + 44))?.[0].toLowerCase() ?? ''
      end = endOfTag(markup, at + 1, find)
      if (!closing && raw.has(name) && markup[end - 2] !== '/') {
        const close = endOfRaw(markup, name, end, missing)
        yield { name, closing, start: at, end: close }
        end = close
      } else if (name !== '') yield { name, closing, start: at, end }
    } else if (markup[at + 1] === '!' || markup[at + 1] === '?') {
      const close = find('>', at)
      end = close < 0 ? markup.length : close + 1
    } else end = at + 1
    at = markup.indexOf('<', end)
  }
}

/** Index after the ">" of a tag; one inside a quoted attribute does not end it. */
function endOfTag(markup: string, from: number, find: (text: string, from: number) => number): number {
  for (let at = from; ; ) {
    const close = find('>', at)
    if (close < 0) return markup.length
    const quote = /["']/.exec(markup.slice(at, close))
    if (quote === null) return close + 1
    const opened = at + quote.index
    const shut = find(quote[0], opened + 1)
    // An opening quotation mark without its like, or one far away, is a slip.
    if (shut < 0 || shut - opened > 20_000) return close + 1
    at = shut + 1
  }
}

function endOfRaw(markup: string, name: string, from: number, missing: Set<string>): number {
  if (missing.has(`</${name}`)) return from
  const pattern = new RegExp(`</${name}[\\s/>]`, 'gi')
  pattern.lastIndex = from
  const found = pattern.exec(markup)
  if (found === null) {
    missing.add(`</${name}`)
    return from
  }
  const close = markup.indexOf('>', found.index)
  return close < 0 ? markup.length : close + 1
}

/** How deep the elements nest and how many there are; counting stops at the limits. */
export function measure(
  markup: string,
  limits: { readonly depth: number; readonly tags: number },
): { readonly depth: number; readonly tags: number } {
  const open: string[] = []
  let [depth, tags] = [0, 0]
  for (const { name, closing } of tagsOf(markup)) {
    if (++tags > limits.tags || depth > limits.depth) break
    if (raw.has(name) || voids.has(name)) continue
    if (closing) {
      const at = open.lastIndexOf(name)
      if (at >= 0) open.length = at
    } else {
      if (selfEnding.has(name) && open.at(-1) === name) open.pop()
      open.push(name)
      depth = Math.max(depth, open.length)
    }
  }
  return { depth, tags }
}
