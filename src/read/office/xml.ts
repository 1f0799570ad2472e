import { SaxesParser } from 'saxes'
import { decode } from '../encoding/decode.ts'
import { declaredCharset } from '../html/charset.ts'

export type Attributes = Readonly<Record<string, string>>

export interface XmlHandler {
  open?(name: string, attributes: Attributes): void
  close?(name: string): void
  text?(text: string): void
}

/** Passes over XML from its beginning to its end, or to the first place that is beyond repair. Entities of its own are never expanded. */
export async function walkXml(bytes: Uint8Array, handler: XmlHandler): Promise<void> {
  const { text } = await decode(bytes, declaredCharset(bytes))
  walkXmlText(text, handler)
}

function walkXmlText(text: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  // Without a handler of its own it throws at every slip.
  parser.on('error', () => {})
  parser.on('opentag', ({ name, attributes }) => handler.open?.(name, attributes))
  parser.on('closetag', ({ name }) => handler.close?.(name))
  parser.on('text', value => handler.text?.(value))
  parser.on('cdata', value => handler.text?.(value))
  try {
    parser.write(text).close()
  } catch {
    // What was read up to here is kept.
  }
}

/** The texts of some elements, first of each name: for the small files of metadata. */
export async function textsIn(bytes: Uint8Array | undefined, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  if (bytes === undefined) return texts
  let current: string | null = null
  let collected = ''
  await walkXml(bytes, {
    open: name => {
      if (!names.includes(name) || texts.has(name)) return
      current = name
      collected = ''
    },
    text: text => {
      if (current !== null) collected += text
    },
    close: name => {
      if (name !== current) return
      if (collected.trim() !== '') texts.set(name, collected.trim())
      current = null
    },
  })
  return texts
}
