import { leaveVerbs } from '../../data/role-words.ts'
import type { Affiliation } from '../../types.ts'
import type { Item, Reading } from '../reading.ts'
import { isPossessive, roleFrom } from '../roles/index.ts'
import { secondRole } from './apposition.ts'
import { AUXILIARIES, byBeing, byPlace, bySitting } from './being.ts'
import { byJoining, POST } from './joining.ts'
import { byRoleVerb } from './role-verb.ts'
import { type AffiliationRule, statement } from './statement.ts'
import { verbsOf } from './verbs.ts'

/** A verb of the person: she is, chairs, was named, joins, steps down. */
export const clause: AffiliationRule = {
  name: 'verb after the name',
  examples: [
    '[Ann Oke], who chairs {Ardmore}, said no. → Ann Oke | chair | Ardmore',
    '[Ann Oke] is the chief executive of {Ardmore}. → Ann Oke | chief executive | Ardmore',
    '[Ann Oke] was named finance director of {Ardmore}. → Ann Oke | finance director | Ardmore',
    '[Ann Oke] has been appointed as chair of {Ardmore}. → Ann Oke | chair | Ardmore',
    '[Ann Oke] resigned as chair of {Ardmore}. → Ann Oke | former chair | Ardmore',
    '[Ann Oke] joined {Ardmore} as general counsel. → Ann Oke | general counsel | Ardmore',
    '[Ann Oke], who led {Ardmore} for ten years, spoke. → Ann Oke | former leader | Ardmore',
    '[Ann Oke] will remain chief executive of {Ardmore}. → Ann Oke | chief executive | Ardmore',
    '[Ann Oke] is to stay as chair of {Ardmore}. → Ann Oke | chair | Ardmore',
    '[Ann Oke] was sure of the chairman. → nothing',
    '[Ann Oke] has just become chair of {Ardmore}. → Ann Oke | chair | Ardmore',
    '[Ann Oke], brought in as chief executive of {Ardmore} a year ago, sang. → Ann Oke | chief executive | Ardmore',
    '[Ann Oke], brought up in Tulsa, sang. → nothing',
    '[Ann Oke] took over as chair of {Ardmore} in May. → Ann Oke | chair | Ardmore',
    '[Ann Oke] will take over from [Bo Lind] as chair of {Ardmore}. → Ann Oke | chair | Ardmore',
    '[Ann Oke], who stepped in «last year|2014-01-01|2014-12-31» as chair of {Ardmore}, left. → Ann Oke | chair | Ardmore',
    '[Ann Oke] took over the firm as chairs flew. → nothing',
    '[Ann Oke] joined as Chief Technology Officer in May. → Ann Oke | Chief Technology Officer | nothing',
    '[Ann Oke] joined as the band played. → nothing',
    '[Ann Oke] is a good negotiator. → nothing',
    '[Ann Oke] stays on as chair of {Ardmore}. → Ann Oke | chair | Ardmore',
    '[Ann Oke] runs every day. → nothing',
    '[Ann Oke], 52, a farmer, was elected a director of {Ardmore}. → Ann Oke | farmer | nothing; Ann Oke | director | Ardmore',
    '[Ann Oke], who’s now finance director of {Ardmore}, left. → Ann Oke | finance director | Ardmore',
    '[Ann Oke] works for {Ardmore}. → Ann Oke |  | Ardmore',
    '[Ann Oke] heads a group of ten. → Ann Oke | head | nothing',
    '[Ann Oke] lives in Tulsa and runs a small firm, {Ardmore}. → Ann Oke | head | Ardmore',
    '[Ann Oke], who runs the loss-making freight arm {Ardmore}, left. → Ann Oke | head | Ardmore',
    '[Ann Oke], formerly of {Plum} and {Ardmore}, has run the bank since then. → Ann Oke | former  | Plum; Ann Oke | former  | Ardmore',
    '[Ann Oke], who formerly advised {Ardmore}, spoke. → Ann Oke | former adviser | Ardmore',
    '{Ardmore} is old. [Ann Oke] commands it. → Ann Oke | commander | Ardmore',
    '[Ann Oke] runs a clinic of {Ardmore}. → Ann Oke | head | Ardmore',
    '[Ann Oke], who used to run {Ardmore}, left. → Ann Oke | former head | Ardmore',
    '[Ann Oke] is leaving to head {Ardmore}. → Ann Oke | head | Ardmore',
    '[Ann Oke] leaves {Ardmore} for {Plum}. → Ann Oke | former  | Ardmore; Ann Oke |  | Plum',
    '[Ann Oke], who covers Europe for {Ardmore}, spoke. → Ann Oke |  | Ardmore',
    '[Ann Oke], who has sorted letters for the {Postal Service} for 17 years, spoke. → Ann Oke |  | Postal Service',
    '[Ann Oke], who speaks for {Plum}, left. → Ann Oke |  | Plum',
    '[Ann Oke], who manages {Plum} and once taught physics at {Ardmore}, left. → Ann Oke | manager | Plum; Ann Oke | former  | Ardmore',
    '[Ann Oke] has asked for {Plum}’s help. → nothing',
    '[Ann Oke], who sits in the {European Parliament} for Poland, spoke. → Ann Oke |  | European Parliament',
    '[Ann Oke], who voted for {Ardmore}, spoke. → nothing',
    '[Ann Oke] left {Ardmore} for good. → nothing',
    '[Ann Oke], who left {Ardmore} to start a choir, spoke. → Ann Oke | former  | Ardmore',
    '[Ann Oke] joined {Ardmore} in «May|2009-05-01|2009-05-31» from {Plum}. → Ann Oke |  | Ardmore; Ann Oke | former  | Plum',
    '[Ann Oke], 44, joins from {Plum}. → Ann Oke | former  | Plum',
    '[Ann Oke] joined {Ardmore} in asking for rain. → nothing',
    '[Ann Oke] was formerly with {Ardmore} in London. → Ann Oke | former  | Ardmore',
    '[Ann Oke], who is with {Ardmore}, spoke. → Ann Oke |  | Ardmore',
    '[Ann Oke] was at {Ardmore} on Monday. → nothing',
    '[Ann Oke] had been treasurer of {Ardmore}. → Ann Oke | former treasurer | Ardmore',
    '[Ann Oke], 64, will remain chairman of {Ardmore} until next April. → Ann Oke | chairman | Ardmore',
    '[Ann Oke] is back as publisher of {Ardmore}. → Ann Oke | publisher | Ardmore',
    '[Ann Oke] of {Plum} is elected treasurer of {Ardmore}. → Ann Oke | treasurer | Ardmore; Ann Oke |  | Plum',
    '[Ann Oke] comes from {Plum}, where she was assistant treasurer. → Ann Oke | former assistant treasurer | Plum',
    '[Ann Oke] is founder of {Plum} and serves as chair of {Ardmore}. → Ann Oke | founder | Plum; Ann Oke | chair | Ardmore',
    '[Ann Oke] is founder of {Plum} and is sure of the chair. → Ann Oke | founder | Plum',
    '[Ann Oke], who co-founded {Ardmore} with [Bo Lind] in Tulsa, will remain as an adviser. → Ann Oke | co-founder | Ardmore; Ann Oke | adviser | nothing',
    '[Ann Oke] sang with [Bo Lind], who is chair of {Plum}. → Bo Lind | chair | Plum',
    '{Ardmore} is old. [Ann Oke] runs the charity Brot. → Ann Oke | head | nothing',
    'Former {Plum} banker [Ann Oke] was hired as a managing director. → Ann Oke | former banker | Plum; Ann Oke | managing director | nothing',
    '{Ardmore} sued {Lind & Roe}. [Bo Lind], who founded the firm, spoke. → Bo Lind | founder | Lind & Roe',
    '{Ardmore} sued {Lind & Roe}. [Ann Oke], who founded the firm, spoke. → Ann Oke | founder | Ardmore',
    '[Ann Oke] is head of {Plum} and sits on the boards of {Ardmore} and others. → Ann Oke | head | Plum; Ann Oke | board | Ardmore',
    '[Ann Oke] served on the advisory board of the {Ardmore Trust}. → Ann Oke | former board | Ardmore Trust',
    '[Ann Oke] joined {Plum}’s board of directors. → Ann Oke | board | Plum',
    '[Ann Oke] was elected to the board of {Plum}. → Ann Oke | board | Plum',
    '[Ann Oke] sat on the board and waited for {Plum}. → nothing',
    '[Ann Oke] stepped down on Monday after nineteen months as minister. → Ann Oke | former minister | nothing',
    '{THOMAS Corp.} (Tulsa) -- [Ann Oke] was elected president of the electronics group. → Ann Oke | president of the electronics group | THOMAS Corp.',
    '[Ann Oke] is the bookmakers’ favourite. → nothing',
    '{Plum} is old. [Ann Oke], who runs it, is not. → Ann Oke | head | Plum',
    '[Ann Oke], who runs it, is not old. → nothing',
    '[Ann Oke] owns {Ford} shares. → nothing',
    'The {Plum Guard} has oil. [Ann Oke] directs the network from Tulsa. → Ann Oke | director | nothing',
    '{CNN} is old. [Ann Oke] directs the network from Tulsa. → Ann Oke | director | CNN',
    '[Ann Oke] (born [Ann Pike], May 11, 1938) is a lawyer. → Ann Oke | lawyer | nothing',
    '[Ann Oke], who used to sit on the {Policy Committee}, spoke. → Ann Oke | former  | Policy Committee',
    '[Ann Oke], who wrote of the crimes of [Bo Lind], is secretary of {Plum}. → Ann Oke | secretary | Plum',
    '[Ann Oke] was named president of this retailing concern’s {Fig} unit. → Ann Oke | president | Fig',
    '[Paul Oke] sang. The minister, [Al Pike], asked him to go on. He sat on the board of {Plum}. → Al Pike | minister | nothing; Paul Oke | former board | Plum',
    '[Paul Oke] sang. [Al Pike] asked why. He sat on the board of {Plum}. → Al Pike | former board | Plum',
    '[Ann Oke] sang. In 2010 she joined {Plum} as treasurer. → Ann Oke | treasurer | Plum',
    '[Ann Oke] sang. She sat at home, and in 1985 she was counsel of {Plum}. → Ann Oke | former counsel | Plum',
    '[Ann Oke] sang. Whether in 2010 she joined {Plum} as treasurer is open. → nothing',
    '[Ann Oke] has served as Vice President, Treasurer of {Plum} since May. → Ann Oke | Vice President, Treasurer | Plum',
    '[Ann Oke] served as treasurer of {Plum} and as secretary of {Ardmore}. → Ann Oke | former treasurer | Plum; Ann Oke | former secretary | Ardmore',
    '[Ann Oke], who heads private banking at {Plum}, left. → Ann Oke | head | Plum',
    '[Ann Oke] heads the business lobby {Plum}. → Ann Oke | head | Plum',
    '[Ann Oke] has already left {Plum}. → Ann Oke | former  | Plum',
    '[Ann Oke], who was [Bo Lind]’s nurse, spoke. → Ann Oke | former nurse | nothing',
    '[Ann Oke] is director of {Plum}. She founded it in 1992. → Ann Oke | director | Plum; Ann Oke | founder | Plum',
    '[Ann Oke] is a fellow who sang. → nothing',
    '[Ann Oke], named minister two days ago, left. → Ann Oke | minister | nothing',
    '[Ann Oke] spent twenty years at {Plum}. → Ann Oke | former  | Plum',
    '[Ann Oke] spent twenty dollars at {Plum}. → nothing',
    '[Ann Oke], who commands troops of the western bloc {Plum}, left. → Ann Oke | commander | Plum',
    '[Ann Oke] assumed the additional title of president of {Plum}. → Ann Oke | president | Plum',
    '[Ann Oke] leaves the post of vice-minister of {Plum}. → Ann Oke | former vice-minister | Plum',
    '[Ann Oke], a [Pike] appointee, holds the title of director. → Ann Oke | appointee | nothing; Ann Oke | director | nothing',
    '[Ann Oke] took the role of fire in cooking seriously. → nothing',
    '[Ann Oke] ran, and it is said the boy was Sergeant [Bo Lind]. → Bo Lind | Sergeant | nothing',
    '[Al Pike], who sang with [Ann Oke] and [Bo Lind] of {Plum}, stepped down as chair. → Al Pike | former chair | nothing; Ann Oke |  | Plum; Bo Lind |  | Plum',
    '[Ann Oke] slept. An alumna of {Plum}, she is counsel of {Ardmore}. → Ann Oke | counsel | Ardmore',
    '[Ann Oke] worked at {Plum} and {Ardmore}. → Ann Oke | former  | Plum; Ann Oke | former  | Ardmore',
    '[Ann Oke] quit in 2014 to found {Plum}. → Ann Oke | founder | Plum',
    '[Ann Oke] printed the pay of everyone who worked for {Plum}. → nothing',
    '[Ann Oke], who ran payments at {Plum} until then, left. → Ann Oke | former head | Plum',
    '[Ann Oke] later became his press foreman. → Ann Oke | press foreman | nothing',
    '[Ann Oke] is an economist and former civil servant. → Ann Oke | economist | nothing; Ann Oke | former civil servant | nothing',
    '[Ann Oke] sang. Before joining {Plum} she was a director at {Ardmore} and, earlier, an associate with {Fig}. → Ann Oke | former director | Ardmore; Ann Oke | former associate | Fig',
    '[Ann Oke] notified {Plum} of her decision to resign as treasurer of {Plum}. → Ann Oke | treasurer | Plum',
    '[Bo Lind] and [Ann Oke], who covers tin for {Plum}, left. → Ann Oke |  | Plum',
    '[Ann Oke] moves to {Plum} as chief economist. → Ann Oke | chief economist | Plum',
    '[Ann Oke] moved to {Plum} on Monday. → nothing',
    '[Ann Oke], who has joined us from {Plum} as head of tax, spoke. → Ann Oke | head of tax | nothing; Ann Oke | former  | Plum',
    '[Ann Oke] is the author of two novels and teaches at {Plum}. → Ann Oke | author of two novels | nothing; Ann Oke |  | Plum',
    '[Ann Oke] sang. A former editor of {Plum}, she writes. → Ann Oke | former editor | Plum',
    '[Paul Oke] sang. He’s a welder with {Plum}. → Paul Oke | welder | Plum',
    '[Ann Oke] writes about money for the {Plum Post}. → Ann Oke |  | Plum Post',
    '[Ann Oke] retired from {Plum} on Friday. → Ann Oke | former  | Plum',
    '[Ann Oke] resigned over the lease of a jet from {Plum}. → nothing',
    '[Ann Oke] will retire from her current position as treasurer of {Plum}. → Ann Oke | treasurer | Plum',
    '[Ann Oke] retired from the city as fast as she could. → nothing',
    '[Ann Oke] was most recently Senior Vice President, Clinical Development, at {Plum}. → Ann Oke | former Senior Vice President, Clinical Development | Plum',
    '[Ann Oke] is head of the {Institute of Rest} at {Fig University} and a former adviser to the {Plum Bank}. → Ann Oke | head | Institute of Rest; Ann Oke | former adviser | Plum Bank',
    '[Ann Oke] met [Paul Marsh]. [Paul Marsh] sang to [Ann Oke]. By then she was a director of {Plum}. → Ann Oke | former director | Plum',
    '[Ann Oke] left us to join {Plum}. → Ann Oke |  | Plum',
    '[Ann Oke] left {Fig} in May to join {Plum} as head of tax. → Ann Oke | former  | Fig; Ann Oke | head of tax | Plum',
    '[Ann Oke] left the room to join in. → nothing',
    '{Plum Inc.} is old. {Plum Inc.} is tall. {Plum Inc.} is wide. [Ann Oke], the chief executive, who used to work at {Plum Inc.}, left. → Ann Oke | chief executive | nothing; Ann Oke | former  | Plum Inc.',
    '[Ann Oke], who has used {Plum} since then, slept. → nothing',
    '[Ann Oke], later principal of {Plum}, slept. → Ann Oke | principal | Plum',
    '[Ann Oke] is the author of “Slow Movements” and music editor of {Plum}. → Ann Oke | author | nothing; Ann Oke | music editor | Plum',
    '[Ann Oke] has served eleven coaches. → nothing',
    'It was shut at {Plum}, where [Ann Oke] is plant manager. → Ann Oke | plant manager | Plum',
  ],
  find(reading, items, at) {
    const found: Affiliation[] = []
    for (const verb of verbsOf(items, at)) {
      const affiliation =
        byRoleVerb(reading, items, at, verb) ??
        bySitting(reading, items, at, verb) ??
        byBeing(reading, items, at, verb) ??
        byPlace(reading, items, at, verb) ??
        byLeaving(reading, items, at, verb)
      found.push(...(affiliation === null ? byJoining(reading, items, at, verb) : [affiliation]))
      const also = affiliation === null ? null : alsoAs(reading, items, at, affiliation)
      if (also !== null) found.push(also)
    }
    return found
  },
}

/** "served as treasurer of Plum and as secretary of Ardmore": the second of two. */
function alsoAs(reading: Reading, items: readonly Item[], at: number, first: Affiliation): Affiliation | null {
  const end = items.findIndex(({ start }) => start >= first.end)
  if (end < 0 || first.role === '') return null
  // "served as treasurer from 2009 to 2010 and as secretary".
  const and = items.findIndex(({ word }, index) => index >= end && index < end + 7 && word === 'and' && items[index + 1]?.word === 'as')
  const isClose =
    and >= 0 && items.slice(end, and).every(({ kind, word }) => kind === 'date' || /^(?:from|to|until|in|since|\d{4})$/.test(word))
  const phrase = isClose ? roleFrom(items, and + 2) : secondRole(items, { to: end })
  return phrase === null ? null : statement(reading, items, at, { ...phrase, former: phrase.former || first.former })
}

const nameNext = (items: readonly Item[], at: number): boolean => items.slice(at, at + 2).some(({ kind }) => kind === 'person')

function byLeaving(reading: Reading, items: readonly Item[], at: number, verb: number): Affiliation | null {
  let index = verb
  let future = false
  while (AUXILIARIES.has(items[index]?.word ?? '')) {
    future ||= items[index]?.word === 'will' || items[index]?.word === 'to'
    index++
  }
  // "who's replaced Cyrus Vance as mediator": the other leaves.
  if (!leaveVerbs.has(items[index]?.word ?? '') || nameNext(items, index + 1)) return null
  for (let ahead = index + 1; ahead < index + 12; ahead++) {
    const word = items[ahead]?.word ?? ''
    if (word !== 'as' && word !== 'from') continue
    // "retired from his position as chairman".
    if (word === 'from' && items.slice(ahead + 1, ahead + 5).some(({ word }) => POST.test(word))) continue
    const phrase = roleFrom(items, ahead + 1)
    const object = items[ahead + 1]?.word === 'the' ? ahead + 2 : ahead + 1
    const [name, organization] = [items[at], items[object]]
    // "retired from Plum on Friday".
    if (
      word === 'from' &&
      ahead < index + 4 &&
      phrase === null &&
      name !== undefined &&
      organization?.kind === 'organization' &&
      !isPossessive(items[object + 1])
    )
      return statement(reading, items, at, {
        role: { start: name.end, end: name.end },
        organization: { mention: organization.mention },
        former: !future,
        from: at,
        to: object + 1,
      })
    return phrase === null ? null : statement(reading, items, at, { ...phrase, former: phrase.former || !future })
  }
  return null
}
