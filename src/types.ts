/**
 * The vocabulary of the pipeline. Every stage turns one of these into the next:
 *
 *   bytes → Document → Segmented → Recognised → Linked → Analysis (a journal line) → Entity → table rows
 *
 * All offsets are UTF-16 offsets into `Document.text`; all days are ISO 8601 (`2018-08-06`); `null` means the text does not say.
 */

/** Half-open range `[start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

// ------------------------------------------------------------------------------------------------------------ settings

/** One row of the user's names file: adds, merges, splits and bans names. */
export interface NameRule {
  readonly name: string
  readonly kind: NameKind | 'none'
  /** The name to unite with; equal to `name` to keep it apart from everything else. */
  readonly canonical: string
  readonly line: number
}

/** What a user may decide about the analysis. Everything else follows from the text. */
export interface Settings {
  /** Order of numeric dates; null: the document's own unambiguous dates decide. */
  readonly dayFirst: boolean | null
  /** Mentions of names below this probability are left out. */
  readonly minConfidence: number
  readonly names: readonly NameRule[]
  /** Analyse documents that are not English, too, for what the English grammar finds in them. */
  readonly anyLanguage: boolean
}

/** What holds where the user decides nothing. */
export const plainSettings: Settings = { dayFirst: null, minConfidence: 0, names: [], anyLanguage: false }

// ---------------------------------------------------------------------------------------------------------------- read

export type Format =
  | 'text'
  | 'markdown'
  | 'html'
  | 'json'
  | 'jsonl'
  | 'csv'
  | 'tsv'
  | 'pdf'
  | 'doc'
  | 'docx'
  | 'pptx'
  | 'xlsx'
  | 'odt'
  | 'odp'
  | 'ods'
  | 'epub'
  | 'rtf'
  | 'mail'
  | 'subtitles'
  | 'feed'
  | 'xml'

/** Where a document's date was found, in the order in which the sources are asked. */
export type PublishedFrom = 'list' | 'metadata' | 'text' | 'path' | 'option'

/** A stretch of the text with a name of its own (a page, a sheet), to say where in the source a row comes from. */
export interface Part {
  readonly start: number
  readonly label: string
}

/** One document as plain text. Readers make it; nothing changes it after. */
export interface Document {
  /** Relative to the input folder, `/` separated; a record of a collection adds `#` and its id: `feed.jsonl#17`. Unique in a run. */
  readonly path: string
  readonly format: Format
  readonly text: string
  readonly title: string | null
  readonly author: string | null
  /** ISO day; the anchor of "last Friday". Never the clock. */
  readonly published: string | null
  readonly publishedFrom: PublishedFrom | null
  /** Web address or domain where the source has one: a hint for currencies. */
  readonly url: string | null
  /** ISO 639-1 code, `und` for a language that is not known, null when the text is too short to tell. */
  readonly language: string | null
  /** Of the file's bytes; of the record's own text in a collection. */
  readonly sha256: string
  readonly parts: readonly Part[]
}

/** Expected trouble is data. The messages tell the user what to do. */
export const problemCodes = [
  'EMPTY',
  'BINARY',
  'UNSUPPORTED',
  'UNREADABLE',
  'TOO_LARGE',
  'BAD_ENCODING',
  'BAD_RECORD',
  'BAD_DATE',
  'NO_TEXT',
  'TOO_DEEP',
  'LINK',
  'TIMEOUT',
  'CRASHED',
  'LANGUAGE',
  'NAMES_FILE',
  'TABLE_TOO_LONG',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export interface Problem {
  readonly document: string
  readonly code: ProblemCode
  readonly message: string
  /** A line, page, record or column; empty for the whole document. */
  readonly where: string
}

// ------------------------------------------------------------------------------------------------------------- segment

/** Tokens of a document in arrays, because millions of small objects would be the slowest part of the program. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** One of `shapes` in segment/tokens.ts. */
  readonly shape: Uint8Array
}

export interface Sentence extends Span {
  /** Its tokens are `[firstToken, endToken)`. */
  readonly firstToken: number
  readonly endToken: number
}

export interface Segmented {
  readonly document: Document
  readonly sentences: readonly Sentence[]
  readonly tokens: Tokens
}

// ----------------------------------------------------------------------------------------------------------- recognise

export type Qualifier = 'about' | 'more than' | 'less than' | 'up to' | 'at least'

export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century' | 'range'

/** What each kind of mention means. A new kind starts here and does not compile until every stage handles it. */
export interface Values {
  /** `name`: the text with line breaks and hyphenation mended. */
  readonly organization: { readonly name: string }
  readonly person: { readonly name: string }
  readonly money: {
    /** Plain decimal in units of the currency, e.g. `11800000000`, `0.5`, `-12`; the lower end of a range; null for "up to" bounds without one. */
    readonly amount: string | null
    /** The upper end of a range. */
    readonly amountMax: string | null
    /** ISO 4217, null when it cannot be known. */
    readonly currency: string | null
    readonly qualifier: Qualifier | null
    /** share, barrel, year, … */
    readonly per: string | null
  }
  readonly date: {
    /** TIMEX3 value: 2018-08-06, 2018-W32, 2018-08, 2016-Q3, 2016-H1, 2016-SU, 199, 19, XXXX-09-11, A/B. */
    readonly timex: string
    readonly from: string | null
    readonly to: string | null
    readonly precision: Precision
    /** The day that a relative expression was resolved against. */
    readonly resolvedAgainst: string | null
  }
}

export const kinds = ['organization', 'person', 'money', 'date'] as const satisfies readonly (keyof Values)[]
export type Kind = keyof Values
export type NameKind = 'organization' | 'person'

export interface MentionOf<K extends Kind> extends Span {
  readonly kind: K
  readonly value: Values[K]
  /** Probability that kind, edges and value are right. */
  readonly confidence: number
  /** Which rule or model found it. */
  readonly rule: string
}
export type Mention = { readonly [K in Kind]: MentionOf<K> }[Kind]

export interface Recognised extends Segmented {
  /** Sorted by start; never overlapping. */
  readonly mentions: readonly Mention[]
  /** Places are evidence for currencies and for linking; no table prints them. Sorted, never overlapping mentions. */
  readonly places: readonly Span[]
  /** What the user's names file bans and the document names, as it writes it. */
  readonly banned: readonly string[]
}

// ---------------------------------------------------------------------------------------------------------------- link

/** All the mentions of one document that mean the same organization or person. */
export interface LocalEntity {
  readonly kind: NameKind
  /** The fullest form in this document. */
  readonly name: string
  /** Every distinct form in this document, sorted. */
  readonly forms: readonly string[]
  /** Indices into the document's mentions, ascending. */
  readonly mentions: readonly number[]
  /** Why forms were united, one short sentence each: the trail that makes a merge visible. */
  readonly why: readonly string[]
  /** "Mr", "Dr", "Senator" … as seen before the name, sorted. */
  readonly honorifics: readonly string[]
  /** ISO 3166 code of the country that the document speaks of: it tells whose "Supreme Court" or which "Putin" is meant; null when its places do not tell. */
  readonly country: string | null
}

export interface Linked extends Recognised {
  readonly entities: readonly LocalEntity[]
}

// -------------------------------------------------------------------------------------------------------------- relate

/** "Dana Ripley, chief communications officer at US Bancorp". Entities are indices into the document's `entities`. */
export interface Affiliation extends Span {
  readonly person: number
  /** The text's own words, without "former", and of several people ("Councillors Smith and Jones") in the singular. */
  readonly role: string
  readonly organization: number | null
  readonly former: boolean
}

/** Direct speech: the span is inside the quotation marks. */
export interface Quote extends Span {
  readonly speaker: number
  readonly text: string
}

/** What an amount is, whose and for when. */
export interface Figure {
  /** Index into the document's `mentions`. */
  readonly money: number
  readonly subject: string | null
  readonly owner: number | null
  readonly periodFrom: string | null
  readonly periodTo: string | null
}

export interface Related extends Linked {
  readonly affiliations: readonly Affiliation[]
  readonly quotes: readonly Quote[]
  readonly figures: readonly Figure[]
}

// ------------------------------------------------------------------------------------------------------------- journal

/** A sentence that some row shows, as it reads: lines joined. `part` says where it stands ("page 3"), empty for a document without parts. */
export interface Evidence extends Span {
  readonly text: string
  readonly part: string
}

/** Points from a row to its sentence: an index into `Analysis.sentences`. */
export interface InSentence {
  readonly sentence: number
}

/** What is kept of one document once it is analysed: everything that linking, the tables and the report need. */
export interface Analysis {
  /** `sketch`: MinHash of its words, by which near duplicates are found; null for a short text. */
  readonly document: Omit<Document, 'text' | 'parts'> & { readonly words: number; readonly sketch: string | null }
  /** The document's text for the report's reader, cut when it is as long as a book. No table reads it. */
  readonly text: string
  readonly sentences: readonly Evidence[]
  /** `text` is the slice of the document's text. */
  readonly mentions: readonly (Mention & InSentence & { readonly text: string })[]
  readonly entities: readonly LocalEntity[]
  readonly banned: readonly string[]
  readonly affiliations: readonly (Affiliation & InSentence)[]
  readonly quotes: readonly Quote[]
  readonly figures: readonly Figure[]
}

// ---------------------------------------------------------------------------------------------- link across documents

export interface Entity {
  /** Stable: depends on the kind and the key of the name, not on what else is in the run. */
  readonly id: string
  readonly kind: NameKind
  readonly name: string
  /** company, bank, government …; null when nothing tells. Organizations only. */
  readonly type: string | null
  readonly aliases: readonly string[]
  readonly why: readonly string[]
}

// ------------------------------------------------------------------------------------------------------------ tabulate

/** What a cell may hold. `null` is an empty cell. */
export type Cell = string | number | null

export type ColumnType = 'string' | 'integer' | 'number' | 'date'

export interface Column<Row> {
  readonly name: string
  readonly type: ColumnType
  /** One sentence for the reader of the table: goes to datapackage.json and to the README. */
  readonly about: string
  readonly required?: true
  cell(row: Row): Cell
}

export interface ForeignKey {
  readonly column: string
  readonly table: string
  readonly tableColumn: string
}

export interface Table<Row> {
  /** File name without `.csv`. */
  readonly name: string
  readonly about: string
  readonly columns: readonly Column<Row>[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
}
