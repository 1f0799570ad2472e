import { withoutInvisible } from '../invisible.ts'

/**
 * Text from markup has no layout of its own: single spaces, at most one blank line, nothing invisible.
 */
export function tidyBlocks(text: string): string {
  return withoutInvisible(text.replace(/[\r\f\v]/g, ' '))
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ ?\t[ \t]*/g, '\t')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
