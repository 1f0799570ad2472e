import { honorificGender } from '../data/honorifics.ts'
import { kinWords } from '../data/kin-words.ts'
import type { Recognised } from '../types.ts'
import { bornAs } from './born.ts'
import { collectForms, type Form } from './forms.ts'
import { honorificBefore } from './honorifics.ts'
import { type PersonName, parsePerson } from './person-name.ts'

/** A form of a person's name with what is known of it in its document. */
export interface PersonForm extends Form {
  readonly name: PersonName
  readonly honorifics: readonly string[]
  /** Called someone's son or father: "Frank White III is his son". */
  readonly isKin: boolean
  /** The document's title begins with it and goes on about nobody else of that family: "Halvard Brekke", "Winifred Castellane, Radio Voice, Dies". */
  readonly isSubject: boolean
  /** The form of who was born under this name, see `bornAs`. */
  readonly bornTo: number | null
  /** Only ever a label of capitals at the head of a line: "YHK: I did." */
  readonly isLabel: boolean
  /** Texts of the names that are those of her kin: of "Suharto" in "Suharto's son, Tommy Suharto". */
  readonly kin: ReadonlySet<string>
}

/** The distinct forms of a document's people in order of their first mention. */
export function personForms(recognised: Recognised): readonly PersonForm[] {
  const collected = collectForms(recognised, 'person').flatMap(form => apartByHonorific(recognised, form))
  const title = recognised.document.title ?? ''
  const born = bornAs(recognised, collected)
  // Written out: a spread of what others made is several times as slow.
  return collected.map((form, index) => ({
    text: form.text,
    mentions: form.mentions,
    first: form.first,
    name: parsePerson(form.text),
    honorifics: honorificsOf(recognised, form),
    isKin: isKin(recognised, form),
    isSubject: isSubject(title, form.text),
    bornTo: born.get(index) ?? null,
    isLabel: isLabel(recognised, form),
    kin: kinOf(recognised, form),
  }))
}

/** "Ms. Vance" and "Mr. Vance" are two, though both are called "Vance": the mentions of a single word by what their honorifics say; what stands alone by itself. */
function apartByHonorific(recognised: Recognised, form: Form): readonly Form[] {
  if (form.mentions.length < 2 || form.text.includes(' ')) return [form]
  const { text } = recognised.document
  const sides: Record<'m' | 'f' | 'none', number[]> = { m: [], f: [], none: [] }
  for (const index of form.mentions)
    sides[honorificGender.get(honorificBefore(text, recognised.mentions[index]?.start ?? 0) ?? '') ?? 'none'].push(index)
  if (sides.m.length === 0 || sides.f.length === 0) return [form]
  return Object.values(sides)
    .filter(mentions => mentions.length > 0)
    .sort(([a = 0], [b = 0]) => a - b)
    .map(mentions => ({ text: form.text, mentions, first: Math.max(form.first, recognised.mentions[mentions[0] ?? 0]?.start ?? 0) }))
}

function honorificsOf({ mentions, document: { text } }: Recognised, form: Form): readonly string[] {
  const found = new Set<string>()
  for (const index of form.mentions) {
    const honorific = honorificBefore(text, mentions[index]?.start ?? 0)
    if (honorific !== null) found.add(honorific)
  }
  return [...found]
}

/** Whether the title begins with the name, and the family name stands in it once. */
export const isSubject = (title: string, name: string): boolean =>
  title.startsWith(name) &&
  /^(?:$|[,:(–—-]|['’]s?\b| \(| [–—-] | dies\b)/i.test(title.slice(name.length)) &&
  title.split(name.split(' ').at(-1) ?? name).length === 2

/** Whether the text calls the first mention of a name with a suffix someone's son or father. */
function isKin({ mentions, document: { text } }: Recognised, { text: name, mentions: [first = -1] }: Form): boolean {
  const mention = WITH_SUFFIX.test(name) ? mentions[first] : undefined
  return (
    mention !== undefined &&
    (KIN_BEFORE.test(text.slice(Math.max(0, mention.start - 40), mention.start)) ||
      KIN_AFTER.test(text.slice(mention.end, mention.end + 40)))
  )
}

/** "YHK: I did.": two to four capitals that stand nowhere but at the head of a line, before a colon. */
const isLabel = ({ mentions, document: { text } }: Recognised, form: Form): boolean =>
  form.text.length <= LONGEST_LABEL &&
  /^\p{Lu}{2,4}$/u.test(form.text) &&
  form.mentions.every(index => {
    const { start = 0, end = 0 } = mentions[index] ?? {}
    return (start === 0 || /[\n*_]/.test(text.charAt(start - 1))) && /^[*_]*:/.test(text.slice(end, end + 4))
  })

// Four letters, of which each may be two code units.
const LONGEST_LABEL = 8

const WITH_SUFFIX = / (?:[JS]r\.?|I{2,3}|IV|Junior|Senior)$/
const KIN_BEFORE = /\b(?:his|her|whose) (?:late |eldest |elder |younger )?(?:father|son|grandfather|grandson|nephew|uncle),? $/
const KIN_AFTER = /^,? (?:is |was )?(?:his|her|the) (?:late |eldest |elder |younger )?(?:father|son|grandfather|grandson|nephew|uncle)\b/

const NO_KIN: ReadonlySet<string> = new Set()

/** Names that stand as those of somebody's kin right behind hers, a single word: "Suharto's son, Tommy Suharto". */
function kinOf({ mentions, document: { text } }: Recognised, form: Form): ReadonlySet<string> {
  if (form.text.includes(' ')) return NO_KIN
  const found = form.mentions.flatMap(index => {
    const [mention, next] = [mentions[index], mentions[index + 1]]
    if (mention === undefined || next?.kind !== 'person' || next.start - mention.end > 40) return []
    const words = OF_KIN.exec(text.slice(mention.end, next.start))?.[1]
    return words?.split(' ').some(word => kinWords.has(word)) ? [next.value.name] : []
  })
  return found.length === 0 ? NO_KIN : new Set(found)
}

const OF_KIN = /^['’]s? ([a-z -]+),? $/
