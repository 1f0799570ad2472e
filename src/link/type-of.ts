import { knownTypes, type OrganizationType, organizationTypes, typePhrases } from '../data/organization-words.ts'
import { knownOrganization } from './known.ts'
import { type OrganizationName, parseOrganization } from './organization-name.ts'
import { remember } from './remember.ts'

interface TypePhrase {
  readonly type: OrganizationType
  readonly words: readonly string[]
  readonly atEnd: boolean
}

// By first word, so that a name asks only for phrases that may begin at one of its words.
const phrases = new Map<string, TypePhrase[]>()
for (const [type, list] of typePhrases) {
  for (const phrase of list.split('; ')) {
    const words = phrase.replace('$', '').split(' ')
    const first = words[0] ?? ''
    const entry = { type, words, atEnd: phrase.endsWith('$') }
    const known = phrases.get(first)
    if (known === undefined) phrases.set(first, [entry])
    else known.push(entry)
  }
}

const RANK = new Map(typePhrases.map(([type], index) => [type, index] as const).reverse())

/** What kind of organization a name is: by the list of known organizations, by the words of the name, by its legal form; null when nothing tells. */
export const typeOf: (name: string) => OrganizationType | null = remember(findType)

function findType(name: string): OrganizationType | null {
  const parts = parseOrganization(name)
  const known = knownOrganization(parts.squeezed)
  if (known !== null) return typeOfKnown(known.type)
  return typeByWords(parts) ?? (parts.legal.some(form => form !== 'group') ? 'company' : null)
}

function typeOfKnown(type: string): OrganizationType | null {
  return knownTypes[type] ?? organizationTypes.find(each => each === type) ?? null
}

function typeByWords({ core, legal }: OrganizationName): OrganizationType | null {
  let best: TypePhrase | null = null
  for (let at = 0; at < core.length; at++) {
    for (const phrase of phrases.get(core[at] ?? '') ?? []) {
      const end = at + phrase.words.length
      if (!phrase.words.every((word, index) => core[at + index] === word)) continue
      if (phrase.atEnd && end !== core.length) continue
      // A single word must not stand first: "Police", "Union Pacific", "Court Holdings" say nothing of themselves.
      if (phrase.words.length === 1 && at === 0 && core.length > 1 && phrase.type === 'company') continue
      if (best === null || rank(phrase) < rank(best)) best = phrase
    }
  }
  // A legal form makes a newspaper or a bank no less of one, but a "Union Inc." is a company.
  if (best !== null && legal.length > 0 && (best.type === 'government' || best.type === 'union' || best.type === 'party')) return 'company'
  return best?.type ?? null
}

const rank = ({ type, words }: TypePhrase): number => (RANK.get(type) ?? 99) - words.length * 100
