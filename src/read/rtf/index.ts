import { cleanAuthor } from '../byline.ts'
import { isoDay } from '../day.ts'
import { oneLine } from '../one-line.ts'
import { draft, type Reader, refusal } from '../source.ts'
import { collect, flush, groupOf, type State, startState, write } from './state.ts'
import { tokensOf } from './tokens.ts'
import { obey } from './words.ts'

/** Rich text: its paragraphs, tables and footnotes. Headers, comments and hidden text are left out. */
export const readRtf: Reader = async ({ bytes, path }) => {
  const state = startState()
  let starred = false
  for (const token of tokensOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))) {
    if (token.kind === 'bytes') {
      collect(state, token.bytes)
      continue
    }
    flush(state)
    if (token.kind === 'open') state.groups.push({ ...groupOf(state) })
    else if (token.kind === 'close') closeGroup(state)
    else if (token.kind === 'word') obey(state, token.word, token.value, starred)
    else if (token.kind === 'symbol') symbol(state, token.symbol)
    starred = token.kind === 'symbol' && token.symbol === '*'
  }
  flush(state)
  const { text, parts } = state.builder.build()
  if (text === '')
    return refusal(path, 'NO_TEXT', 'The document holds no text; perhaps pictures of it. Have them recognised by an OCR program.')
  const { title, author, year, month, day } = state.info
  const known = { title: oneLine(title), author: cleanAuthor(author), madeOn: isoDay(year, month, day) }
  return { drafts: [draft('rtf', text, { ...known, parts })], problems: [] }
}

function closeGroup(state: State): void {
  state.toSkip = 0
  if (state.groups.length === 1) return
  const closed = state.groups.pop()
  if (closed?.into === 'note' && groupOf(state).into !== 'note') state.builder.endNote()
  if (closed?.into === 'box' && groupOf(state).into !== 'box') state.builder.endBox()
}

function symbol(state: State, character: string): void {
  if (character === '*') return
  if (state.toSkip > 0) state.toSkip--
  else if (character === '~') write(state, ' ')
  else if (character === '_') write(state, '-')
  else if (character === '\n' || character === '\r') state.builder.endParagraph()
  else if ('{}\\'.includes(character)) write(state, character)
}
