import { isUtf8 } from 'node:buffer'
import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { cleanAuthor } from '../byline.ts'
import { dayOf } from '../day.ts'
import { decode } from '../encoding/decode.ts'
import { repairWindows1252 } from '../encoding/single-byte.ts'
import { textOfMarkup } from '../html/text-of-markup.ts'
import { withoutInvisible } from '../invisible.ts'
import { oneLine } from '../one-line.ts'

export interface Message {
  readonly subject: string | null
  readonly author: string | null
  /** The day that the sender's clock showed. */
  readonly day: string | null
  readonly id: string | null
  readonly body: string
  readonly html: string | null
  readonly location: string | null
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/** A mail taken apart; null when it is none, or is nested beyond reason. */
export async function parseMessage(bytes: Uint8Array): Promise<Message | null> {
  let mail: Email
  try {
    mail = await PostalMime.parse(await asUtf8(bytes), {
      forceRfc822Attachments: true,
      attachmentEncoding: 'arraybuffer',
      maxNestingDepth: 50,
    })
  } catch {
    return null
  }
  const header = (name: string): string | undefined => mail.headers.find(({ key }) => key === name)?.value
  return {
    subject: line(mail.subject),
    author: cleanAuthor(line(mail.from?.name) ?? line(mail.from?.address)),
    day: dayOf(header('date')),
    id: line(mail.messageId?.replace(/[<>]/g, '')),
    body: await bodyOf(mail),
    html: mail.html === undefined ? null : repaired(mail.html),
    location: line(header('snapshot-content-location') ?? header('content-location')),
    attachments: mail.attachments.flatMap(attachment),
  }
}

/** Old mail programs wrote the code page of their system and did not say which: "M\xfcller paid \xa35,000". */
async function asUtf8(bytes: Uint8Array): Promise<Uint8Array> {
  if (isUtf8(bytes) || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('charset=', 0, 'latin1')) return bytes
  return Buffer.from((await decode(bytes)).text)
}

// The library decodes by TextDecoder, and so inherits its fault.
const repaired = (text: string): string => repairWindows1252(text)
const line = (text: string | undefined): string | null => oneLine(repaired(text ?? ''))

/** The plain text, unless it only says that there is a better one in HTML. */
async function bodyOf(mail: Email): Promise<string> {
  const plain = withoutInvisible(repaired(mail.text ?? '').replace(/\r\n?/g, '\n')).trim()
  if (mail.html === undefined) return plain
  const rich = await textOfMarkup(repaired(mail.html))
  return plain.length * 2 > rich.length ? plain : rich
}

/** What is attached to be read; pictures in the text, signatures and invitations are not. */
function attachment({ filename, mimeType, content, related, disposition }: Attachment): Message['attachments'] {
  if (typeof content === 'string' || related || /pkcs7|pgp|text\/calendar/.test(mimeType)) return []
  if (disposition !== 'attachment' && /^image\//.test(mimeType)) return []
  const extension =
    mimeType === 'message/rfc822' ? '.eml' : mimeType === 'text/html' ? '.html' : mimeType === 'application/pdf' ? '.pdf' : ''
  return [{ name: oneLine(filename)?.replace(/[/\\]/g, '_') ?? `attachment${extension}`, bytes: new Uint8Array(content) }]
}
