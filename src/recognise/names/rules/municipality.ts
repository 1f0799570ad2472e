import type { Span } from '../../../types.ts'

/** "TOWN OF EASTMERE", "City of Dayton": what a body is goes with where it is; "the town of Eastmere" is the place. */
export function withMunicipality(text: string, span: Span): Span {
  const before = BODY.exec(text.slice(Math.max(0, span.start - LONGEST), span.start))
  return before === null ? span : { start: span.start - before[0].length, end: span.end }
}

const LONGEST = 16
const BODY =
  /(?<![\p{L}\d])(?:(?:City|Town|Village|County|Borough|Township|Parish|Port|State) of|(?:CITY|TOWN|VILLAGE|COUNTY|BOROUGH|TOWNSHIP|PARISH|PORT|STATE) OF) $/u
