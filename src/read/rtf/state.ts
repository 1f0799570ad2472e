import { decodeSingleByte } from '../encoding/single-byte.ts'
import { type TextBuilder, textBuilder } from '../office/text-builder.ts'
import { encodingOfCodePage } from './code-pages.ts'

export interface Group {
  /** What the text in the group is for. */
  into: 'text' | 'note' | 'box' | 'skip' | 'fonts' | 'info' | 'title' | 'author' | 'created'
  /** Code page of the current font; null: that of the document. */
  page: number | null
  /** How many characters after a Unicode one stand in for it, in programs that know none. */
  substitutes: number
  hidden: boolean
  /** While changes were tracked. */
  deleted: boolean
}

/** Where a reader of rich text stands. */
export interface State {
  readonly builder: TextBuilder
  readonly groups: Group[]
  /** Code pages of the fonts by their numbers. */
  readonly fonts: Map<number, number | null>
  readonly info: { title: string; author: string; year: number; month: number; day: number }
  codePage: number
  font: number
  page: number
  toSkip: number
  inRow: boolean
  pending: number[]
}

export function startState(): State {
  return {
    builder: textBuilder(),
    groups: [{ into: 'text', page: null, substitutes: 1, hidden: false, deleted: false }],
    fonts: new Map(),
    info: { title: '', author: '', year: 0, month: 0, day: 0 },
    codePage: 1252,
    font: 0,
    page: 1,
    toSkip: 0,
    inRow: false,
    pending: [],
  }
}

export const groupOf = (state: State): Group =>
  state.groups.at(-1) ?? { into: 'skip', page: null, substitutes: 1, hidden: false, deleted: false }

export const holdsText = ({ into }: Group): boolean => into === 'text' || into === 'note' || into === 'box'

export function write(state: State, text: string): void {
  const group = groupOf(state)
  if (holdsText(group) && !group.hidden && !group.deleted) state.builder.add(text)
  else if (group.into === 'title' || group.into === 'author') state.info[group.into] += text
}

/** Bytes are decoded together: some code pages have characters of two. */
export function collect(state: State, bytes: readonly number[]): void {
  const kept = state.toSkip > 0 ? bytes.slice(state.toSkip) : bytes
  state.toSkip = Math.max(0, state.toSkip - bytes.length)
  if (groupOf(state).into === 'skip') return
  for (const byte of kept) state.pending.push(byte)
}

export function flush(state: State): void {
  if (state.pending.length === 0) return
  const bytes = Uint8Array.from(state.pending)
  state.pending = []
  write(state, decodeSingleByte(bytes, encodingOfCodePage(groupOf(state).page ?? state.codePage)))
}
