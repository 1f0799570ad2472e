import type { NameKind, Recognised } from '../types.ts'

/** One distinct way in which a document writes a name, with all the mentions that write it so. */
export interface Form {
  readonly text: string
  readonly mentions: readonly number[]
  /** Offset of the first mention outside the title, where headlines shorten names before they were given in full; the text's length when there is none. */
  readonly first: number
}

/** The distinct forms of one kind in order of their first mention. */
export function collectForms(recognised: Recognised, kind: NameKind): readonly Form[] {
  const title = titleEnd(recognised)
  const forms = new Map<string, { text: string; mentions: number[]; first: number }>()
  for (const [index, mention] of recognised.mentions.entries()) {
    if (mention.kind !== kind) continue
    const text = mention.value.name
    const known = forms.get(text)
    if (known === undefined)
      forms.set(text, { text, mentions: [index], first: mention.start >= title ? mention.start : recognised.document.text.length })
    else {
      known.mentions.push(index)
      if (mention.start >= title && mention.start < known.first) known.first = mention.start
    }
  }
  return [...forms.values()]
}

/** Offset after the first line when it is the document's title, else 0. */
function titleEnd({ document: { text, title } }: Recognised): number {
  if (title === null || title === '') return 0
  const at = text.indexOf(title)
  return at >= 0 && text.slice(0, at).trim() === '' ? at + title.length : 0
}

/** Unites the forms of one document; says why. */
export interface Union {
  /** Unites two forms. The reason is one short sentence. */
  unite(a: number, b: number, why: string): void
  root(form: number): number
  /** Reasons by root. */
  reasons(root: number): readonly string[]
}

export function union(count: number): Union {
  const parent = Array.from({ length: count }, (_, index) => index)
  const whys: { readonly form: number; readonly why: string }[] = []
  let byRoot: Map<number, string[]> | null = null
  const root = (form: number): number => {
    let at = form
    for (let next = parent[at] ?? at; next !== at; next = parent[at] ?? at) {
      // Half-way up, so that the next has a shorter way.
      const above = parent[next] ?? next
      parent[at] = above
      at = above
    }
    return at
  }
  return {
    root,
    unite(a, b, why) {
      const [low, high] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))]
      if (low === high) return
      parent[high] = low
      whys.push({ form: low, why })
      byRoot = null
    },
    reasons(of) {
      if (byRoot === null) {
        byRoot = new Map()
        for (const { form, why } of whys) {
          const at = root(form)
          const same = byRoot.get(at)
          if (same === undefined) byRoot.set(at, [why])
          else same.push(why)
        }
      }
      return byRoot.get(of) ?? []
    },
  }
}
