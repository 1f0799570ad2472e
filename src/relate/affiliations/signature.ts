import type { Affiliation } from '../../types.ts'
import type { Item, Reading } from '../reading.ts'
import { isHead, type RoleOrganization, roleFrom } from '../roles/index.ts'
import { type AffiliationRule, statement } from './statement.ts'

/** A name alone on its line: its role stands on the line below (a signature) or above (a masthead). */
export const signature: AffiliationRule = {
  name: 'on a line of its own',
  examples: [
    'Yours,\n\n[Ann Oke]\nTreasurer, {Ardmore Trust}\n → Ann Oke | Treasurer | Ardmore Trust',
    'Yours,\n\n[Ann Oke]\nChairman and Chief Executive Officer\n{Ardmore}\n → Ann Oke | Chairman and Chief Executive Officer | Ardmore',
    'Best,\n\n[Ann Oke]\nDirector, Mergers & Acquisitions\n{Ardmore LLP} | 12 Mill Lane | Leeds\nT 555 0142\n → Ann Oke | Director, Mergers & Acquisitions | Ardmore LLP',
    'By: /s/ [Ann Oke]\nTitle: Vice President, Commercial Lending\n → Ann Oke | Vice President, Commercial Lending | nothing',
    'Name: [Ann Oke]\nTitle: Senior Vice President, General Counsel and Secretary\nDate: today → Ann Oke | Senior Vice President | nothing',
    '[Ann Oke], Director of Communications\n617-555-0142 → Ann Oke | Director of Communications | nothing',
    '[Ann Oke]\nPartner | {Ardmore LLP}\nT 555 0142 → Ann Oke | Partner | Ardmore LLP',
    '[Ann Oke]\nVice President, Investor Relations\n{Ardmore Inc.}\nir@ardmore.example\n → Ann Oke | Vice President, Investor Relations | Ardmore Inc.',
    '[Ann Oke]\nDirector, Supply Chain Management\n → Ann Oke | Director, Supply Chain Management | nothing',
    'MANAGING EDITOR\n[Ann Oke]\n → Ann Oke | MANAGING EDITOR | nothing',
    'Yours faithfully,\n\nFor {Ardmore Limited}\n\nDr. [Ann Oke]\nManaging Director (DIN 0031)\n → Ann Oke | Managing Director | Ardmore Limited',
    '{ARDMORE TRUST}\nBy: /s/ [Ann Oke]\nTitle: Vice President\n → Ann Oke | Vice President | ARDMORE TRUST',
    'Media\n\n[Ann Oke]\n{Ardmore Trust}\nTel. 555 0142\n → Ann Oke |  | Ardmore Trust',
    'SIGNED for and on behalf of {ARDMORE TRUST}\nby: [Ann Oke]\nTitle: Vice President\n → Ann Oke | Vice President | ARDMORE TRUST',
    'Ann\n\n[Ann Oke] MRTPI\nPrincipal Planning Officer\n{Leeds Council}\n0113 496 0441\n → Ann Oke | Principal Planning Officer | Leeds Council',
    'Yours,\n\n[Ann Oke]\nThe director came in and sat down.\n → nothing',
  ],
  find(reading, items, at) {
    const isMore = (item: Item, index: number): boolean =>
      index !== at &&
      item.kind !== 'mark' &&
      !/^(?:mr|ms|mrs|dr|prof|by|s|name)$/.test(item.word) &&
      !(index > at && LETTERS.test(reading.text.slice(item.start, item.end)))
    if (items.length > 7 || items.some(isMore)) return []
    const sentence = reading.sentenceAt(items[at]?.start ?? 0)
    return below(reading, items, at, sentence) ?? above(reading, items, at, sentence) ?? []
  },
}

/** "MRTPI", "CEng", "Ph.D." behind a name. */
const LETTERS = /^(?=(?:.*\p{Lu}){2})[\p{L}.]{2,8}$/u

function below(reading: Reading, items: readonly Item[], at: number, sentence: number): readonly Affiliation[] | null {
  const line = reading.sentence(sentence + 1)
  // "Title: Vice President".
  const start = line[0]?.word === 'title' && line[1]?.word === ':' ? 2 : 0
  const phrase = line[start]?.capital ? roleFrom(line, start) : null
  if (phrase === null && items.length === 1 && line.length === 1 && line[0]?.kind === 'organization') {
    const end = items[at]?.end ?? 0
    const organization = { mention: line[0].mention }
    return placed(reading, items, at, { role: { start: end, end }, organization, former: false, from: at, to: at + 1 })
  }
  if (phrase === null || (start === 0 && !fills(line, phrase.to))) return null
  const next = reading.sentence(sentence + 2)
  const organization = phrase.organization ?? behindBar(line, phrase.to) ?? headOfLine(reading, next) ?? signedFor(reading, sentence)
  return placed(reading, items, at, { ...phrase, organization, from: at, to: at + 1 })
}

/** "Partner | Ardmore LLP". */
function behindBar(line: readonly Item[], at: number): RoleOrganization | null {
  const item = line[at + 1]
  return BAR.test(line[at]?.word ?? '') && item?.kind === 'organization' ? { mention: item.mention } : null
}

const BAR = /^[|·•]$/

/** The organization that a line consists of, or that an address follows: "Ardmore LLP | 12 Mill Lane", "Ardmore LLP ann@ardmore.example". */
function headOfLine({ text }: Reading, line: readonly Item[]): RoleOrganization | null {
  const [first, next, after] = line
  if (first?.kind !== 'organization') return null
  const isWhole =
    next === undefined ||
    BAR.test(next.word) ||
    CONTACT.test(next.word) ||
    after?.word === '@' ||
    text.slice(first.end, next.start).includes('\n')
  return isWhole ? { mention: first.mention } : null
}

const CONTACT = /^(?:[(+]|\d.*|tel|telephone|phone|mobile|fax|e-?mail|www|https?)$/

/** "For Ardmore LLP", "ARDMORE LLP", and then "By: /s/ Ann Oke" and her title. */
function signedFor(reading: Reading, sentence: number): RoleOrganization | null {
  const line = sentence > 0 ? reading.sentence(sentence - 1) : []
  const at = line.findIndex(({ kind }) => kind === 'organization')
  const isWhole =
    at === line.length - 1 &&
    line.slice(0, at).every(({ word }) => /^(?:signed|executed|duly|as|a|deed|for|on|behalf|of|and|the|,|by)$/.test(word))
  return at >= 0 && isWhole ? { mention: line[at]?.mention ?? -1 } : null
}

function above(reading: Reading, items: readonly Item[], at: number, sentence: number): readonly Affiliation[] | null {
  const line = sentence > 0 ? reading.sentence(sentence - 1) : []
  const phrase = line[0]?.capital ? roleFrom(line, 0) : null
  if (phrase === null || phrase.to !== line.length || !isHead(line.at(-1))) return null
  return placed(reading, items, at, { ...phrase, from: at, to: at + 1 })
}

/** A line of a signature holds little but the role. */
const fills = (line: readonly Item[], to: number): boolean =>
  (line.length - to <= 3 ||
    (line[to]?.word === '(' && line.at(-1)?.word === ')' && line.length - to <= 5) ||
    (line[to]?.word === ',' && line.length - to <= 7 && line.slice(to).every(({ capital, kind }) => capital || kind === 'mark'))) &&
  !/[.!?]/.test(line.at(-1)?.word ?? '')

function placed(
  reading: Reading,
  items: readonly Item[],
  at: number,
  phrase: Parameters<typeof statement>[3],
): readonly Affiliation[] | null {
  const found = statement(reading, items, at, phrase)
  return found === null ? null : [found]
}
