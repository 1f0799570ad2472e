export { roleFrom } from './after.ts'
export { roleBefore } from './before.ts'
export type { RoleOrganization, RolePhrase } from './phrase.ts'
export { isComma, isHead, isModifier, isPluralHead, isPossessive } from './words.ts'
