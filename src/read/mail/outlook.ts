import msgreader, { type FieldsData } from '@kenjiuno/msgreader'
import type { Document, Problem } from '../../types.ts'
import { cleanAuthor } from '../byline.ts'
import { dayOf } from '../day.ts'
import { decode } from '../encoding/decode.ts'
import { declaredCharset } from '../html/charset.ts'
import { textOfMarkup } from '../html/text-of-markup.ts'
import { withoutInvisible } from '../invisible.ts'
import { oneLine } from '../one-line.ts'
import { draft, type Reader, refusal } from '../source.ts'

/** A message that Outlook saved: its subject and body; what is attached are documents of their own. */
export const readOutlook: Reader = async source => {
  const opened = open(source.bytes)
  if (opened === null) return refusal(source.path, 'UNREADABLE', 'The message is damaged. Save it anew from Outlook, or as text.')
  const { fields, contentOf } = opened
  const documents: Document[] = []
  const problems: Problem[] = []
  const names = new Set<string>()
  for (const attachment of fields.attachments ?? []) {
    if (attachment.attachmentHidden === true) continue
    const content = contentOf(attachment)
    if (content === null) continue
    let name = content.name
    while (names.has(name)) name = `${name}+`
    names.add(name)
    const read = await source.inside(content.bytes, name, dayOfMessage(fields))
    documents.push(...read.documents)
    problems.push(...read.problems)
  }
  const subject = oneLine(fields.subject)
  const body = await bodyOf(fields)
  const text = subject === null || body.startsWith(subject) ? body : `${subject}\n\n${body}`.trim()
  if (text === '' && documents.length + problems.length === 0)
    return refusal(source.path, 'NO_TEXT', 'The message holds no text. Leave it out.')
  const known = { title: subject, author: cleanAuthor(fields.senderName ?? fields.senderEmail), day: dayOfMessage(fields) }
  return { drafts: text === '' ? [] : [draft('mail', text, known)], documents, problems }
}

// Node hands over all of the CommonJS module, test runners and bundlers its default export.
const given: unknown = msgreader
const MsgReader = typeof given === 'function' ? (given as typeof msgreader.default) : msgreader.default

interface Opened {
  readonly fields: FieldsData
  contentOf(attachment: FieldsData): { readonly name: string; readonly bytes: Uint8Array } | null
}

function open(bytes: Uint8Array): Opened | null {
  try {
    // The library wants the bytes for itself.
    const reader = new MsgReader(new Uint8Array(bytes).buffer)
    const fields = reader.getFileData()
    if (fields.error !== undefined) return null
    const contentOf = (attachment: FieldsData): ReturnType<Opened['contentOf']> => {
      try {
        const { fileName, content } = reader.getAttachment(attachment)
        const name = oneLine(fileName)?.replace(/[/\\]/g, '_') ?? 'attachment'
        return {
          name: attachment.innerMsgContent === true && !name.endsWith('.msg') ? `${name}.msg` : name,
          bytes: new Uint8Array(content),
        }
      } catch {
        return null
      }
    }
    return { fields, contentOf }
  } catch {
    return null
  }
}

/** The plain text, which Outlook keeps beside the other forms; else the text of the HTML. */
async function bodyOf({ body, bodyHtml, html }: FieldsData): Promise<string> {
  const plain = withoutInvisible((body ?? '').replace(/\r\n?/g, '\n'))
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  if (plain !== '') return plain
  if (html === undefined) return textOfMarkup(bodyHtml ?? '')
  return textOfMarkup((await decode(html, declaredCharset(html))).text)
}

/** As the sender's clock showed it where the header of the mail was kept, else in Universal Time. */
function dayOfMessage({ headers, clientSubmitTime, messageDeliveryTime }: FieldsData): string | null {
  const date = /^Date:[ \t]*(.{1,80})$/im.exec((headers ?? '').slice(0, 20_000))?.[1]
  return dayOf(date) ?? dayOf(clientSubmitTime) ?? dayOf(messageDeliveryTime)
}
