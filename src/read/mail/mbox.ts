import type { Document, Problem } from '../../types.ts'
import { type Draft, draft, problem, type Reader } from '../source.ts'
import { mailText } from './eml.ts'
import { parseMessage } from './message.ts'
import { repliesOnce } from './quoted.ts'

/** A mailbox: its mails one by one. What a mail quotes of an earlier one is not read again. */
export const readMbox: Reader = async source => {
  const drafts: Draft[] = []
  const documents: Document[] = []
  const problems: Problem[] = []
  const ids = new Set<string>()
  const once = repliesOnce()
  for (const [index, bytes] of messagesIn(source.bytes).entries()) {
    const number = index + 1
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
    const record = message.id === null || ids.has(message.id) ? String(number) : message.id
    ids.add(record)
    for (const { name, bytes: content } of message.attachments) {
      const read = await source.inside(content, `${number}/${name}`)
      documents.push(...read.documents)
      problems.push(...read.problems)
    }
    const text = mailText({ ...message, body: once(message.body) })
    if (text === '') problems.push(problem(source.path, 'NO_TEXT', 'The mail holds no text of its own.', `mail ${number}`))
    else drafts.push(draft('mail', text, { record, title: message.subject, author: message.author, day: message.day }))
  }
  if (drafts.length + documents.length + problems.length === 0)
    problems.push(problem(source.path, 'EMPTY', 'The mailbox holds no mails. Leave it out, or export it again.'))
  return { drafts, documents, problems }
}

/** Mails begin with a line "From address date" after an empty one; such lines in a mail were given a ">". */
function messagesIn(bytes: Uint8Array): readonly Uint8Array[] {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const starts = [...source.matchAll(/(?:^|\n\r?\n)From [^\n]*\n/g)]
  return starts.map((start, index) => {
    const from = start.index + start[0].length
    const message = source.slice(from, starts[index + 1]?.index ?? source.length).replace(/^>(>*From )/gm, '$1')
    return Buffer.from(message, 'latin1')
  })
}
