import type { Document, Problem } from '../../types.ts'
import type { Taken } from '../collections/ids.ts'
import { type Draft, draft, type Piece, problem, type Reader } from '../source.ts'
import { mailText } from './eml.ts'
import { parseMessage } from './message.ts'
import { quotedAgain, withoutPassages } from './quoted.ts'

/** A mailbox: its mails one by one. What a mail quotes of an earlier one is not read again. */
export const readMbox: Reader = async source => {
  const { piece } = source
  const drafts: Draft[] = []
  const documents: Document[] = []
  const problems: Problem[] = []
  const again = againIn(piece)
  const nameOf = nameMails(piece)
  for (const [index, bytes] of messagesIn(source.bytes).entries()) {
    const number = (piece?.records ?? 0) + index + 1
    const message = await parseMessage(bytes)
    if (message === null) {
      problems.push(
        problem(
          source.path,
          'BAD_RECORD',
          'The mail is damaged and was passed over. Save it by itself from your mail program.',
          `mail ${number}`,
        ),
      )
      continue
    }
    const record = nameOf(number, message.id)
    for (const { name, bytes: content } of message.attachments) {
      const read = await source.inside(content, `${number}/${name}`, message.day)
      documents.push(...read.documents)
      problems.push(...read.problems)
    }
    const text = mailText({ ...message, body: withoutPassages(message.body, again(number, message.body)) })
    if (text === '') problems.push(problem(source.path, 'NO_TEXT', 'The mail holds no text of its own.', `mail ${number}`))
    else drafts.push(draft('mail', text, { record, title: message.subject, author: message.author, day: message.day }))
  }
  if (piece === undefined && drafts.length + documents.length + problems.length === 0)
    problems.push(problem(source.path, 'EMPTY', 'The mailbox holds no mails. Leave it out, or export it again.'))
  return { drafts, documents, problems }
}

/** The passages of a mail that earlier ones held: a piece does not see those, and was told. */
function againIn(piece: Piece | undefined): (number: number, body: string) => readonly number[] {
  if (piece === undefined) {
    const again = quotedAgain(new Set())
    return (_, body) => again(body)
  }
  const told = new Map(piece.again)
  return number => told.get(number) ?? []
}

/** Mails are called by their own ids, or by their numbers where they have none or another mail had it before. */
function nameMails(piece: Piece | undefined): (number: number, id: string | null) => string {
  if (piece === undefined) return nameOnce(new Set())
  const told = new Map(piece.ids)
  return (number, id) => told.get(number) ?? id ?? String(number)
}

/** The same for all the mails of a box in turn. */
export function nameOnce(taken: Taken): (number: number, id: string | null) => string {
  return (number, id) => {
    const name = id === null || taken.has(id) ? String(number) : id
    taken.add(name)
    return name
  }
}

/** Mails begin with a line "From address date" after an empty one; such lines in a mail were given a ">". */
export function messagesIn(bytes: Uint8Array): readonly Uint8Array[] {
  const source = asLatin1(bytes)
  const starts = [...source.matchAll(START)]
  return starts.map((start, index) => {
    const from = start.index + start[0].length
    const message = source.slice(from, starts[index + 1]?.index ?? source.length).replace(/^>(>*From )/gm, '$1')
    return Buffer.from(message, 'latin1')
  })
}

const asLatin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

const START = /(?:^|\n\r?\n)From [^\n]*\n/g

/** Where the last mail begins, with the empty line before it; 0 when there is no other before it. */
export function lastStart(bytes: Uint8Array): number {
  let last = 0
  for (const { index } of asLatin1(bytes).matchAll(START)) last = index
  return last
}
