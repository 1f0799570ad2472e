import type { Affiliation } from '../../types.ts'
import type { Item, Reading } from '../reading.ts'
import { isPossessive } from '../roles/index.ts'
import { afterAge } from './apposition.ts'
import { organizationBeside } from './beside.ts'
import { type AffiliationRule, statement } from './statement.ts'

/** A name and an organization joined by "of" or "at", without a role: "said John Smith of Goldman Sachs". */
export const belonging: AffiliationRule = {
  name: 'of the organization',
  examples: [
    'said [John Smith] of {Goldman Sachs}. → John Smith |  | Goldman Sachs',
    'said [John Smith], of the {Institute of Metals}. → John Smith |  | Institute of Metals',
    '[John Smith] from {Goldman Sachs} was there. → John Smith |  | Goldman Sachs',
    '{Oxfam}’s [John Smith] came. → John Smith |  | Oxfam',
    '[John Smith]’s {Yabloko} lost. → John Smith |  | Yabloko',
    'The {Democratic Party} of [John Smith] lost. → John Smith |  | Democratic Party',
    '[John Smith], formerly of {Fannie Mae}, came. → John Smith | former  | Fannie Mae',
    '[John Smith], 24, of the {Institute of Metals}, left. → John Smith |  | Institute of Metals',
    '[John Smith], at the {Fed}, agrees. → John Smith |  | Fed',
    '[John Smith], for {First Boston}, agrees. → John Smith |  | First Boston',
    'At {First Boston}, where Mr [John Smith] agreed, it was late. → John Smith |  | First Boston',
    'They met [John Smith], whose {Plum Party} led. → John Smith |  | Plum Party',
    'Media Contact: [John Smith], {Acme PR}, 555 → John Smith |  | Acme PR',
    'For {Star Radio}, this is [John Smith], on the bridge. → John Smith |  | Star Radio',
    '{Acme} hired [John Smith] from {Fidelity}. → John Smith | former  | Fidelity',
    '[John Smith], now with {Acme}, left. → John Smith |  | Acme',
    '[John Smith], from {Acme}, left. → John Smith |  | Acme',
    '[John Smith], for his part, praised {Acme}. → nothing',
    '[John Smith] and Dr. [Ann Oke] of {Acme} came. → John Smith |  | Acme; Ann Oke |  | Acme',
    '{Acme}’s [John Smith] and [Ann Oke] wrote it. → John Smith |  | Acme; Ann Oke |  | Acme',
    'They met {Acme} and [John Smith] and [Ann Oke] of Tulsa. → nothing',
    'They met analyst [John Smith], of brokers {Smith New Court}, then. → John Smith | analyst | Smith New Court',
    '[John Smith], the economist, late of {Plum}, spoke. → John Smith | economist | nothing; John Smith | former  | Plum',
    '[John Smith] of the senior staff union {Plum} left. → John Smith |  | Plum',
    'The {Players Association}, under [John Smith], agreed. → John Smith |  | Players Association',
    'Participants\n\n[Ann Oke] - {Stephens}\n\n[John Smith] - {Plum}\n → Ann Oke |  | Stephens; John Smith |  | Plum',
    '[John Smith] -- {Stephens}: Is it on? → John Smith |  | Stephens',
    '[John Smith], at the {Home Office} since 2010, may run. → John Smith |  | Home Office',
    '[John Smith] accused {Goldman Sachs} of it. → nothing',
    '[John Smith] ({Eastmoor}) ({Con}): Hear, hear! → John Smith |  | Con',
    '[John Smith] ({Plum LLP}, auditors) spoke. → John Smith |  | Plum LLP',
    '[John Smith], of {Plum Police}’s major crime team, spoke. → John Smith |  | Plum Police',
    '[John Smith], of {Plum Police}’s choosing, spoke. → nothing',
    'Rae, who played under [John Smith] at {Plum}, left. → John Smith | former  | Plum',
    'He heard [Verdi] at the {Met}. → nothing',
    'Reports linking [John Smith] with {Plum} were wrong. → nothing',
    'The last tram, by [John Smith] ({Plum Press}), is long. → nothing',
    '[RUBEN SMITH], {LA RAZA}: Well, look. → RUBEN SMITH |  | LA RAZA',
    'Present: [John Smith], for the {Ministry of Rest}; others. → John Smith |  | Ministry of Rest',
    'A cabinet drawn from {Plum}, {Fig} and {Oak}, under [John Smith], met. → nothing',
    '[John Smith] of the label {Plum Records} left. → John Smith |  | Plum Records',
    '[John Smith], also of {Plum}, left. → John Smith |  | Plum',
    'The {Tourism Bureau} agrees, says [John Smith] of its marketing department. → John Smith |  | Tourism Bureau',
    'She was introduced by [John Smith] at {Baruch College}. → nothing',
    '{Tottenham}’s masked [John Smith] ran. → John Smith |  | Tottenham',
    'The {Health Ministry}’s man, [John Smith], left. → John Smith |  | Health Ministry',
    '{Plum}: [John Smith] downgraded it. → John Smith |  | Plum',
    '{Plum}: [John Smith] (12), [Ann Oke] (34) → nothing',
    '[John Smith], Democrat of Ohio, of the {Finance Committee}, spoke. → John Smith |  | Finance Committee',
    'From {Star Radio}, I’m [John Smith]. → John Smith |  | Star Radio',
    '[John Smith]’s party, the {Plum League}, won. → John Smith |  | Plum League',
    '[John Smith], poached from {Acme}, left. → John Smith | former  | Acme',
    '[John Smith] (ex-{Plum}) won. → John Smith | former  | Plum',
    'Present: [Ann Oke], chair; [John Smith], {Plum Times}; others. → Ann Oke | chair | nothing; John Smith |  | Plum Times',
    '{Acme} signed goalkeeper [John Smith] from {Fidelity}. → John Smith | goalkeeper | nothing; John Smith | former  | Fidelity',
    'Rep. [John Smith], R-Va., of the {Commerce Committee}, left. → John Smith | Rep. | nothing; John Smith |  | Commerce Committee',
  ],
  find(reading, items, at) {
    let index = at + 1
    if (items[index]?.word === ',') index = afterAge(items, index + 1)
    // "Tom Bliley, R-Va., of the Commerce Committee".
    if (/^[dri]$/.test(items[index]?.word ?? '') && items[index + 1]?.word === '-' && items[index + 3]?.word === ',') index += 4
    // "Max Baucus, Democrat of Montana, of the Finance Committee".
    if (/^(?:democrat|republican)$/.test(items[index]?.word ?? '') && items[index + 1]?.word === 'of' && items[index + 3]?.word === ',')
      index += 4
    // "Desmond O'Rourke, the economist, late of Plum".
    if (index > at + 1 && /^(?:the|an?)$/.test(items[index]?.word ?? '')) {
      const comma = items.findIndex(({ word }, place) => place > index && place < index + 6 && word === ',')
      if (comma > 0 && FORMERLY.has(items[comma + 1]?.word ?? '') && items.slice(index, comma).every(({ kind }) => kind === 'word'))
        index = comma + 1
    }
    // "John Smith, poached from Acme,".
    const isPoached = index > at + 1 && HIRED.test(items[index]?.word ?? '') && items[index + 1]?.word === 'from'
    if (isPoached) index++
    // "hired John Smith from Acme".
    const isHired = items[index]?.word === 'from' && items.slice(Math.max(0, at - 4), at).some(({ word }) => HIRED.test(word))
    const formerly = FORMERLY.has(items[index]?.word ?? '')
    // "who played under John Smith at Plum": then.
    const isThen =
      index === at + 1 && items[index]?.word === 'at' && items[at - 1]?.word === 'under' && /ed$/.test(items[at - 2]?.word ?? '')
    const former = isHired || formerly || isPoached || isThen
    // "now with Acme", "by then at Drexel".
    const dated = !former && index > at + 1 && /^(?:now|currently|then|by|also)$/.test(items[index]?.word ?? '')
    if (formerly || dated) index += items[index]?.word === 'by' && items[index + 1]?.word === 'then' ? 2 : 1
    const preposition = items[index]?.word
    if (
      preposition !== 'of' &&
      preposition !== 'from' &&
      preposition !== 'at' &&
      preposition !== 'with' &&
      (preposition !== 'for' || items[index - 1]?.word !== ',')
    ) {
      const beside = organizationBeside(items, at)
      return joinedTo(reading, items, at) ?? (beside === null ? [] : belongs(reading, items, at, beside.at, beside.former))
    }
    // "On Monday he heard John Smith at the Met".
    if (/^(?:at|from)$/.test(preposition) && SEEN.test(items[at - 1]?.word ?? '') && !isHired) return []
    // "reports linking Smith with Valencia".
    if (preposition === 'with' && BROUGHT_TOGETHER.test(items[at - 1]?.word ?? '')) return []
    // "was introduced by John Smith at the college".
    if (preposition === 'at' && items[at - 1]?.word === 'by' && GREETED.test(items[at - 2]?.word ?? '')) return []
    const isSetOff = index > at + 1 && preposition !== 'of' && !former
    index++
    if (items[index]?.word === 'its' && preposition === 'of') return inUnit(reading, items, at, index)
    if (/^(?:the|a)$/.test(items[index]?.word ?? '')) index++
    // "of brokers Smith New Court", "of the law firm Bright & Hall".
    const named = items.findIndex((item, place) => place > index && place < index + 5 && item.kind === 'organization')
    if (named > 0 && DESCRIBING.test(items[named - 1]?.word ?? '') && items.slice(index, named).every(({ kind }) => kind === 'word'))
      index = named
    // After a comma only "of" is sure: "Smith, with Goldman Sachs behind him"; "Smith, at the Fed, agreed" is closed.
    if (isSetOff && ((preposition === 'with' && !dated) || !/^(?:[,.;)]|since|until)$/.test(items[index + 1]?.word ?? ''))) return []
    // "of Northshire Police's major crime team".
    const isTeam = isPossessive(items[index + 1]) && items.slice(index + 2, index + 6).some(({ word }) => TEAM.test(word))
    if (isPossessive(items[index + 1]) && !former && !isTeam) return []
    // "formerly of Visa and BNY Mellon".
    const second = formerly && items[index + 1]?.word === 'and' && items[index + 2]?.kind === 'organization' ? index + 2 : -1
    return [...belongs(reading, items, at, index, former), ...(second < 0 ? [] : belongs(reading, items, at, second, former))]
  },
}

/** "Ann Oke of its marketing department". */
function inUnit(reading: Reading, items: readonly Item[], at: number, its: number): readonly Affiliation[] {
  const [name, unit] = [items[at], items.slice(its + 1, its + 5).find(({ word }) => UNIT.test(word))]
  if (name === undefined || unit === undefined) return []
  const found = statement(reading, items, at, {
    role: { start: name.end, end: name.end },
    organization: { noun: 'its' },
    former: false,
    from: at,
    to: items.indexOf(unit) + 1,
  })
  return found?.organization == null ? [] : [found]
}

const UNIT = /^(?:department|office|division|bureau|desk|unit|staff|service|branch)$/
const TEAM = /^(?:team|unit|squad|department|division|office|desk|branch|bureau|section)$/
const GREETED = /^(?:introduced|greeted|received|welcomed|met|joined|cheered|interviewed|sung|played|beaten|seen|heard)$/

/** "Ann Oke and John Smith of Plum", ""Plum's Ann Oke and John Smith": an organization that stands beside the other name is that of both. */
function joinedTo(reading: Reading, items: readonly Item[], at: number): readonly Affiliation[] | null {
  const last = items[at + 1]?.word === 'and' || items[at + 1]?.word === '&' ? nameAfter(items, at + 1) : -1
  const object = items[last + 2]?.word === 'the' ? last + 3 : last + 2
  if (last > 0 && /^(?:of|from|at)$/.test(items[last + 1]?.word ?? '') && !isPossessive(items[object + 1]))
    return belongs(reading, items, at, object, false)
  let first = at
  while (/^(?:,|and|&)$/.test(items[beforeTitle(items, first)]?.word ?? '') && items[beforeTitle(items, first) - 1]?.kind === 'person')
    first = beforeTitle(items, first) - 1
  const isLast = first < at && items.slice(first, at).some(({ word }) => word === 'and' || word === '&')
  // "Plum's Ann Oke and John Smith, who works for Ardmore".
  const isApart = items[at + 1]?.word === '(' || (items[at + 1]?.word === ',' && items[at + 2]?.word === 'who')
  return isLast && !isApart && isPossessive(items[first - 1]) ? belongs(reading, items, at, first - 2, false) : null
}

/** The name after "and", ", and" and an honorific; -1 when there is none. */
function nameAfter(items: readonly Item[], at: number): number {
  let name = at
  while (/^(?:,|and|&|mr|mrs|ms|dr|sir)$/.test(items[name]?.word ?? '') && name < at + 4) name++
  return items[name]?.kind === 'person' ? name : -1
}

const beforeTitle = (items: readonly Item[], name: number): number =>
  /^(?:mr|mrs|ms|dr|sir)$/.test(items[name - 1]?.word ?? '') ? name - 2 : name - 1

const DESCRIBING =
  /^(?:brokers|stockbrokers|brokerage|law|firm|accountants|lawyers|solicitors|bank|group|union|charity|consultants|consultancy|auditors|architects|agency|insurer|chipmaker|retailer|label|studio|magazine|newspaper|paper|weekly|publisher|broker|fund|company|club|charities|website|site|start-up|startup|church|channel|broadcaster|unions|party)$/
const SEEN = /^(?:heard|hear|saw|see|seen|met|meet|meets|watched|visited)$/
const BROUGHT_TOGETHER =
  /^(?:link|connect|compar|replac|confus|align|provid|present|charg|credit|trust|task|pair|match|threaten)(?:e?s|ed|ing|)$/
const HIRED = /^(?:hired|poached|recruited|lured|tapped|signed|acquired|bought|hires|poaches)$/
const FORMERLY = new Set(['formerly', 'once', 'previously', 'late'])

function belongs(reading: Reading, items: readonly Item[], at: number, organization: number, former: boolean): readonly Affiliation[] {
  const [name, item] = [items[at], items[organization]]
  if (name === undefined || item?.kind !== 'organization') return []
  const [from, to] = [Math.min(at, organization), Math.max(at, organization) + 1]
  const found = statement(reading, items, at, {
    role: { start: name.end, end: name.end },
    organization: { mention: item.mention },
    former,
    from,
    to,
  })
  return found === null ? [] : [found]
}
