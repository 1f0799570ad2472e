import { readPage } from '../html/index.ts'
import { draft, type Reader, refusal } from '../source.ts'
import { parseMessage } from './message.ts'

/** A web page that a browser saved with all its parts in one file. */
export const readMhtml: Reader = async ({ bytes, path }) => {
  const message = await parseMessage(bytes)
  if (message === null) return refusal(path, 'UNREADABLE', 'The saved page is damaged. Save it anew from the browser.')
  const page = message.html === null ? null : await readPage(message.html).catch(() => null)
  const text = page?.text ?? message.body
  if (text.trim() === '') return refusal(path, 'NO_TEXT', 'The saved page holds no text. Save it anew from the browser, or as text.')
  const url = message.location !== null && /^https?:/.test(message.location) ? message.location : null
  return {
    drafts: [draft('html', text, { ...page, title: page?.title ?? message.subject, url: page?.url ?? url, madeOn: message.day })],
    problems: [],
  }
}
