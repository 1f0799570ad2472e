/**
 * Numbers of forms by what others may share with them. A long text has tens of thousands of names: comparing each with each would take hours where
 * looking up those that can fit at all takes seconds.
 */
export interface Candidates {
  add(key: string, form: number): void
  /** The forms under any of the keys, ascending, each once. */
  under(keys: Iterable<string>): readonly number[]
}

export function candidates(): Candidates {
  const byKey = new Map<string, number[]>()
  return {
    add(key, form) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [form])
      else if (known.at(-1) !== form) known.push(form)
    },
    under(keys) {
      const lists = [...new Set(keys)].flatMap(key => byKey.get(key) ?? NONE)
      return lists.length < 2 ? lists : [...new Set(lists)].sort((a, b) => a - b)
    },
  }
}

const NONE: readonly number[] = []
