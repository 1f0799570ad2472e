import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/analyse.ts'
import { plainSettings } from '../../../src/types.ts'
import { document } from '../../make.ts'
import { hardGroups } from './hard-text.ts'

const kindOfTag: Readonly<Record<string, string>> = { p: 'person', o: 'organization' }

/** The text without marks, and what is marked as `kind text`. */
function unmarked(marked: string): { text: string; names: string[] } {
  const names = [...marked.matchAll(/<([po])>([^<]*)<\/\1>/g)].map(([, tag = '', name = '']) => `${kindOfTag[tag]} ${name}`)
  return { text: marked.replace(/<\/?[po]>/g, ''), names }
}

function found(text: string): string[] {
  const { mentions } = analyse(document(text), plainSettings)
  return mentions.flatMap(({ kind, text: own }) => (kind === 'person' || kind === 'organization' ? [`${kind} ${own}`] : []))
}

describe.each(hardGroups)('$name', ({ cases, missed }) => {
  test.each(cases.map(each => [each]))('%s', marked => {
    const { text, names } = unmarked(marked)
    expect(found(text)).toEqual(names)
  })

  if (missed.length > 0)
    test.fails.each(missed.map(each => [each]))('still missed: %s', marked => {
      const { text, names } = unmarked(marked)
      expect(found(text)).toEqual(names)
    })
})
