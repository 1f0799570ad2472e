import type { Span } from '../../../types.ts'

/** Whether a name is where somebody belongs: "Simon Leigh of Carter Jonas". What stands there is hardly ever a person, however much a firm's name looks like one. */
export const isEmployer = (text: string, person: Span | null, { start }: Span): boolean =>
  person !== null &&
  (start - person.end === OF.length || start - person.end === OF_THE.length) &&
  OF_THE.startsWith(text.slice(person.end, start))

const OF = ' of '
const OF_THE = ' of the '
