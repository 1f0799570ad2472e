import type { Document, Problem } from '../../types.ts'
import { draft, type Reader, refusal } from '../source.ts'
import { type Message, parseMessage } from './message.ts'

const damaged = 'The mail is damaged or nested too deep. Save it anew from your mail program, or save its text.'

/** A mail: its subject and body; what is attached are documents of their own. */
export const readEml: Reader = async source => {
  const message = await parseMessage(source.bytes)
  if (message === null) return refusal(source.path, 'UNREADABLE', damaged)
  const documents: Document[] = []
  const problems: Problem[] = []
  const names = new Set<string>()
  for (const { name, bytes } of message.attachments) {
    let unique = name
    while (names.has(unique)) unique = `${unique}+`
    names.add(unique)
    const read = await source.inside(bytes, unique, message.day)
    documents.push(...read.documents)
    problems.push(...read.problems)
  }
  const text = mailText(message)
  if (text === '')
    return documents.length + problems.length > 0
      ? { drafts: [], documents, problems }
      : refusal(source.path, 'NO_TEXT', 'The mail holds no text. Leave it out.')
  const { subject, author, day } = message
  return { drafts: [draft('mail', text, { title: subject, author, day })], documents, problems }
}

/** The subject is the headline of what follows. */
export function mailText({ subject, body }: Message): string {
  return subject === null || body.startsWith(subject) ? body : body === '' ? subject : `${subject}\n\n${body}`
}
