import type { Span } from '../../../types.ts'

/** Whether a name says where somebody sits: "San Francisco-based Wells Fargo", "Ruth Cadwallader (Penmarsh) (Lab)". Cities that teams are called by look like organizations at the head of a sentence. */
export function isSeat(text: string, { start, end }: Span): boolean {
  if (isHyphen(text.charCodeAt(end))) return SEATED.test(text.slice(end + 1, end + 1 + LONGEST))
  return text[start - 1] === '(' && text[end] === ')' && PARTY.test(text.slice(end, end + LONGEST))
}

const PARTY = /^\) \((?:Lab|Con|LD|SNP|DUP|Ind|Green|PC|Reform|Lab\/Co|UUP|SDLP|APNI|Alba)\b/

const SEATED = /^(?:based|headquartered|born)\b/i
const LONGEST = 14
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011
