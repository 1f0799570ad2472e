import type { Document, Format, Part, Problem, ProblemCode } from '../types.ts'
import type { NumericOrder } from './day.ts'

/** A file to read. Plain data: it is handed to worker threads. */
export interface SourceFile {
  /** Where its document stands in the tables: relative to the input folder, `/` separated, unique in a run. */
  readonly path: string
  /** Where to open it. */
  readonly file: string
  /** Bytes. */
  readonly size: number
  /** Of standard input: there is no file to open. */
  readonly bytes?: Uint8Array
  /** Only this much of it is meant. */
  readonly piece?: Piece
}

/**
 * No novel is as long. What is longer, in characters or bytes, is many texts in one file, or a log: it is read as several documents, so that time and
 * memory stay in proportion.
 */
export const LONGEST_TEXT = 8 * 2 ** 20
/** What the records of a collection decide together. */
export interface Conventions {
  /** The field that holds the text where none has a usual name, else null. */
  readonly text: string | null
  /** Of dates like 06/08/2018, from those that leave no choice. */
  readonly order: NumericOrder
}

/**
 * A stretch of a large collection, or of a long text, that is read by itself: some of its records, with all that the rest of the file decides for them, so that
 * reading the pieces gives what reading the whole would. Plain data: it is handed to worker threads.
 */
export interface Piece {
  /** 1-based. */
  readonly number: number
  /** Bytes of the file, half-open. */
  readonly start: number
  readonly end: number
  /** Records and lines before it. */
  readonly records: number
  readonly lines: number
  readonly conventions: Conventions
  /** By the numbers of records: the ids of those whose own was another's before. */
  readonly ids: readonly (readonly [number, string])[]
  /** Of a mailbox: by the numbers of mails, the quoted passages in them that an earlier mail held, counted from 0. */
  readonly again?: readonly (readonly [number, readonly number[]])[]
  /** Of a plain text: what its beginning tells about all of it. */
  readonly head?: {
    readonly encoding: 'utf-16le' | 'utf-16be' | null
    readonly author: string | null
    readonly day: string | null
    readonly dayInText: string | null
  }
  /** Of the first piece of a plain text. */
  readonly of?: { readonly bytes: number; readonly pieces: number }
  /** Of a table. */
  readonly table?: { readonly delimiter: string; readonly lineBreak: string; readonly names: readonly string[] }
}

/** What a record of a collection may say about its document. */
export const fieldNames = ['text', 'title', 'author', 'date', 'id', 'url'] as const
export type FieldName = (typeof fieldNames)[number]

/** What a user may decide about reading. Plain data: it is handed to worker threads. */
export interface ReadOptions {
  /** The collections' own names of fields, where the usual ones are not meant. */
  readonly fields: Readonly<Partial<Record<FieldName, string>>>
  /** ISO day of documents that do not tell their own. */
  readonly date: string | null
  /** The user's days by document path. A record without its own takes that of its file. */
  readonly dates: ReadonlyMap<string, string>
}

/** A document as its reader found it: not yet dated, hashed or told its language. */
export interface Draft {
  /** Id or number of the record in a collection; null for a whole file. */
  readonly record: string | null
  readonly format: Format
  readonly text: string
  readonly title: string | null
  readonly author: string | null
  /** ISO day that the source states apart from the text. */
  readonly day: string | null
  /** ISO day that the program which made the file noted in it: often that of a template or of the last conversion. */
  readonly madeOn: string | null
  /** Of a part of a longer text: the ISO day in the head of all of it, null when there is none. By default the text itself is asked. */
  readonly dayInText?: string | null
  readonly url: string | null
  readonly parts: readonly Part[]
}

export interface Reading {
  readonly drafts: readonly Draft[]
  /** Finished documents of files inside this one. */
  readonly documents?: readonly Document[]
  readonly problems: readonly Problem[]
}

/** What a reader is given. */
export interface Source {
  readonly bytes: Uint8Array
  readonly path: string
  readonly options: ReadOptions
  /** The bytes are those of a piece. */
  readonly piece?: Piece | undefined
  /** Reads a file that lies in this one under a name of its own. `day`: ISO day of what it came with, for a file that does not tell its own. */
  inside(bytes: Uint8Array, name: string, day?: string | null): Promise<Read>
}

/** The documents of a file, and what went wrong. */
export interface Read {
  readonly documents: readonly Document[]
  readonly problems: readonly Problem[]
}

/** Turns the bytes of one format into documents. Never throws for any bytes. */
export type Reader = (source: Source) => Promise<Reading>

/** A document of which nothing but the text is known. */
export function draft(format: Format, text: string, known: Partial<Omit<Draft, 'format' | 'text'>> = {}): Draft {
  return { record: null, format, text, title: null, author: null, day: null, madeOn: null, url: null, parts: [], ...known }
}

export function problem(document: string, code: ProblemCode, message: string, where = ''): Problem {
  return { document, code, message, where }
}

/** A file that gave nothing but this problem. */
export function refusal(document: string, code: ProblemCode, message: string): Reading {
  return { drafts: [], problems: [problem(document, code, message)] }
}
