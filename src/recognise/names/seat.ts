import type { Span } from '../../types.ts'

/** Whether a name says where somebody sits: "San Francisco-based Wells Fargo". Cities that teams are called by look like organizations at the head of a sentence. */
export function isSeat(text: string, { end }: Span): boolean {
  return isHyphen(text.charCodeAt(end)) && SEATED.test(text.slice(end + 1, end + 1 + LONGEST))
}

const SEATED = /^(?:based|headquartered|born)\b/i
const LONGEST = 14
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011
