import { grouped } from '../../shared/numbers.ts'
import { payload } from '../data.ts'

/** The rows of a table file that are not in the page. */
export function elsewhere(name: string, here: number): string | null {
  const all = payload.rows[name] ?? 0
  return all > here ? `All ${grouped(all)} are in ${name}.csv.` : null
}
