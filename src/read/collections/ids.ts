import { oneLine } from '../one-line.ts'
import type { Piece, ReadOptions } from '../source.ts'
import { type Fields, type Item, memberOf, stringOf } from './record.ts'

const LONGEST = 200

/** Gives every record of a collection an id of its own. */
export type Naming = (record: Item, fields: Fields) => string

/** The ids that are taken. */
export interface Taken {
  has(id: string): boolean
  add(id: string): unknown
}

/** The record's id; its number where it has none or another record had it before. */
export function nameRecords(options: ReadOptions, taken: Taken): Naming {
  return (record, fields) => {
    const own = ownId(record, fields, options)
    let unique = own === '' || taken.has(own) ? String(record.number) : own
    while (taken.has(unique)) unique = `${unique}+`
    taken.add(unique)
    return unique
  }
}

/** The same in a piece, which does not see the other records. */
export function nameInPiece({ ids }: Piece, options: ReadOptions): Naming {
  const renamed = new Map(ids)
  return (record, fields) => renamed.get(record.number) ?? plainId(record, fields, options)
}

/** What a record is called when no other has the same id. */
export function plainId(record: Item, fields: Fields, options: ReadOptions): string {
  return ownId(record, fields, options) || String(record.number)
}

function ownId({ key, value }: Item, fields: Fields, options: ReadOptions): string {
  return oneLine(key ?? stringOf(memberOf('id', value, fields, options)))?.slice(0, LONGEST) ?? ''
}
