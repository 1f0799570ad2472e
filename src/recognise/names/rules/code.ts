import type { Span } from '../../../types.ts'

/** Whether capitals belong to a number: "VTB-101" is a medicine and "CSI-300" an index, of which no bank is a part. */
export function isCode(text: string, { start, end }: Span): boolean {
  const hyphen = text.charCodeAt(end)
  if (hyphen !== 0x2d && hyphen !== 0x2011) return false
  const after = text.charCodeAt(end + 1)
  return after >= 0x30 && after <= 0x39 && /^\p{Lu}{1,6}$/u.test(text.slice(start, end))
}
