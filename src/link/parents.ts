import type { Recognised } from '../types.ts'
import type { Form } from './forms.ts'

/** Names of what a document says an organization belongs to: of "Tesco Bank, a unit of Tesco", of "Deutsche Bank Securities, whose parent is Deutsche Bank". */
export function parentsOf({ mentions, document: { text } }: Recognised, form: Form): ReadonlySet<string> {
  const found = form.mentions.flatMap(index => {
    const [mention, next] = [mentions[index], mentions[index + 1]]
    if (mention === undefined || next?.kind !== 'organization' || next.start - mention.end > FARTHEST) return []
    const between = text.slice(mention.end, next.start)
    return UNIT.test(between) || PARENT.test(between) ? [next.value.name] : []
  })
  return found.length === 0 ? NO_PARENTS : new Set(found)
}

const NO_PARENTS: ReadonlySet<string> = new Set()
const FARTHEST = 80
const UNIT =
  /^,? (?:which (?:is|was) )?(?:an?|the|now|is an?)(?: [\w-]+){0,4} (?:unit|subsidiary|arm|division|affiliate|brokerage|branch|offshoot|business|spin-off) of (?:the )?$/
const PARENT = /^(?:, whose| and its|, and its|’s|'s)(?: [\w-]+){0,2} parent(?: company)?(?:,| is)? (?:the )?$/
