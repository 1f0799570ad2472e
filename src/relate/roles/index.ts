export { roleFrom } from './after.ts'
export { roleBefore } from './before.ts'
export type { RoleOrganization, RolePhrase } from './phrase.ts'
export { isComma, isHead, isPluralHead, isPossessive } from './words.ts'
