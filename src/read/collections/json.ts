import { decodeWhole } from '../decode-whole.ts'
import { problem, type Reader, refusal } from '../source.ts'
import { recordsOfPiece } from './json-pieces.ts'
import { recordsIn } from './json-records.ts'
import { parseLines } from './jsonl.ts'
import { isObject } from './record.ts'
import { toDrafts } from './to-drafts.ts'

/** JSON: a list of records, an object that holds one or keeps them by id, or a single document. A file of JSON Lines will do too. */
export const readJson: Reader = async source => {
  if (source.piece !== undefined) return toDrafts('json', recordsOfPiece(source.bytes, source.piece), source)
  const { text, problems } = await decodeWhole(source)
  if (text === null) return { drafts: [], problems }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const lines = parseLines(text, source.path)
    if (lines.records.some(record => isObject(record.value)))
      return toDrafts('jsonl', lines.records, source, [...problems, ...lines.problems])
    const where = placeOf(error, text)
    return {
      drafts: [],
      problems: [...problems, problem(source.path, 'BAD_RECORD', 'It is not valid JSON. Mend it, or export it again.', where)],
    }
  }
  const records = recordsIn(value, source.options.fields.text)
  return records === null
    ? refusal(source.path, 'NO_TEXT', 'It holds no list of records. Give records with a text each, and name it with --field text=NAME.')
    : toDrafts('json', records, source, problems)
}

/** "at position 17" of the parser's message, as a line. */
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(String(error))?.[1]
  return position === undefined ? '' : `line ${text.slice(0, Number(position)).split('\n').length}`
}
