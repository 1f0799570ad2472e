import { pageReading } from '../html/index.ts'
import { readPage } from '../html/page.ts'
import { draft, type Reader, refusal } from '../source.ts'
import { parseMessage } from './message.ts'

/** A web page that a browser saved with all its parts in one file. */
export const readMhtml: Reader = async ({ bytes, path }) => {
  const message = await parseMessage(bytes)
  if (message === null) return refusal(path, 'UNREADABLE', 'The saved page is damaged. Save it anew from the browser.')
  const page =
    message.html === null
      ? { draft: message.body === '' ? null : draft('html', message.body), excessive: false }
      : await readPage(message.html)
  const { drafts, problems } = pageReading(path, page)
  const url = message.location !== null && /^https?:/.test(message.location) ? message.location : null
  const known = drafts.map(found => ({ ...found, title: found.title ?? message.subject, url: found.url ?? url, madeOn: message.day }))
  return { drafts: known, problems }
}
