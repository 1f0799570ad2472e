import type { Draft } from './source.ts'

type Head = Pick<Draft, 'title' | 'author' | 'day'>

/** What the first lines of a plain text say about it: its headline and byline, or the header of a mail. */
export function headOf(_text: string): Head {
  return { title: null, author: null, day: null }
}
