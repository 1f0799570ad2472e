import type { LocalEntity, NameRule } from '../../types.ts'
import { fold } from '../fold.ts'
import { keyOf, organizationKey, personKey } from './keys.ts'

/** The user's names file, asked by name. */
export interface Rules {
  /** The rule of an entity: of its name, else of one of its other forms. */
  of(entity: LocalEntity): NameRule | null
  ofName(name: string): NameRule | null
}

export function readRules(rules: readonly NameRule[]): Rules {
  const byName = new Map(rules.map(rule => [fold(rule.name), rule]))
  if (byName.size === 0) return { of: () => null, ofName: () => null }
  return {
    ofName: name => byName.get(fold(name)) ?? null,
    of: entity =>
      byName.get(fold(entity.name)) ?? entity.forms.map(form => byName.get(fold(form))).find(rule => rule !== undefined) ?? null,
  }
}

/** A rule that keeps its name apart from all others. */
export const keepsApart = ({ canonical, name }: NameRule): boolean => canonical === '' || canonical === name

/** The key of an entity under its rule; null when the rule bans it. */
export function ruledKey(entity: LocalEntity, rule: NameRule | null): string | null {
  if (rule === null) return keyOf(entity)
  if (rule.kind === 'none') return null
  if (keepsApart(rule)) return `${rule.kind === 'organization' ? 'o' : 'p'} = ${fold(rule.name)}`
  return rule.kind === 'organization' ? organizationKey(rule.canonical, entity.country) : personKey(rule.canonical)
}
