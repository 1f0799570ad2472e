import type { Item, Reading } from '../reading.ts'
import {
  boardFrom,
  forAnother,
  isComma,
  isHead,
  isPluralHead,
  isPossessive,
  type RolePhrase,
  roleBefore,
  withPortfolio,
} from '../roles/index.ts'
import { isHonorific } from '../roles/words.ts'
import { type AffiliationRule, statement } from './statement.ts'

/** A role right before the name. */
export const title: AffiliationRule = {
  name: 'before the name',
  examples: [
    'said Under Secretary of the {Treasury} for Terrorism and Financial Intelligence [Ann Oke]. → Ann Oke | Under Secretary of the Treasury for Terrorism and Financial Intelligence | Treasury',
    'said Under Secretary of State for Rest [Ann Oke]. → Ann Oke | Under Secretary of State for Rest | nothing',
    'Attorney for the Northern District of Ohio [Ann Oke] spoke. → Ann Oke | Attorney for the Northern District of Ohio | nothing',
    'A spokeswoman for the attorney’s office in Tulsa City, [Ann Oke], spoke. → Ann Oke | spokeswoman for the attorney’s office in Tulsa City | nothing',
    'The lawyer for Mr. [Bo Lind], [Ann Oke] of {Plum & Fig}, spoke. → Ann Oke | lawyer | Plum & Fig',
    'The Secretary waited for [Ann Oke]. → nothing',
    'The Secretary of State waited for Ohio and [Ann Oke]. → nothing',
    '{Wells Fargo} CEO [Charlie Scharf] said so. → Charlie Scharf | CEO | Wells Fargo',
    '{Acme}’s chief executive, [Jo Bell], said so. → Jo Bell | chief executive | Acme',
    'He met former {Goldman Sachs} equity derivatives strategist [Jo Bell]. → Jo Bell | former equity derivatives strategist | Goldman Sachs',
    'The chairman of {Acme}, [Jo Bell], left. → Jo Bell | chairman | Acme',
    'The Secretary of State [Jo Bell] left. → Jo Bell | Secretary of State | nothing',
    'The {Acme} finance director, Mr [Jo Bell], left. → Jo Bell | finance director | Acme',
    '{Acme}, whose chairman is [Jo Bell], won. → Jo Bell | chairman | Acme',
    'ANCHOR: [Jo Bell] → Jo Bell | ANCHOR | nothing',
    'ANCHOR: [Jo Bell], in Beira. → nothing',
    'Former French captain [Jo Bell] left. → Jo Bell | former captain | nothing',
    'The relief commissioner of {Acme}, [Jo Bell], left. → Jo Bell | relief commissioner | Acme',
    'A clerk named [Jo Bell] left. → Jo Bell | clerk | nothing',
    'At last an agricultural economist, [Jo Bell], came. → Jo Bell | agricultural economist | nothing',
    'Her lawyer, former Judge [Jo Bell], left. → Jo Bell | lawyer | nothing; Jo Bell | former Judge | nothing',
    'An {Acme} official called [Jo Bell] left. → Jo Bell | official | Acme',
    'For the plaintiffs, attorney [Jo Bell] spoke. → Jo Bell | attorney | nothing',
    'A lawyer named [Jo Bell] left. → Jo Bell | lawyer | nothing',
    'Agents [Jo Bell] and [Al Pike], of the {FBI}, left. → Jo Bell | Agent | FBI; Al Pike | Agent | FBI',
    'REPORTER: [Jo Bell] left on Monday. → nothing',
    'Their leader is [Jo Bell]’s rival. → nothing',
    'He was deposed by his coalition partner [Jo Bell]. → nothing',
    '{Acme} and its exiled founder, [Jo Bell], left. → Jo Bell | exiled founder | Acme',
    'He spoke to a lawyer in a related case, [Jo Bell]. → Jo Bell | lawyer | nothing',
    'The bishop, the Right Rev. [Jo Bell], read. → Jo Bell | bishop | nothing',
    'THE MINISTER OF POWER (SHRI [Jo Bell]): Sir → Jo Bell | MINISTER OF POWER | nothing',
    'Leaders of the {League of Work} (LW), Mr [Jo Bell] and Mr [Al Pike], left. → Jo Bell | Leader | League of Work; Al Pike | Leader | League of Work',
    'The leader of the opposition in the corporation, [Jo Bell], left. → Jo Bell | leader of the opposition in the corporation | nothing',
    'The chemist who ran them, [Jo Bell], left. → Jo Bell | chemist | nothing',
    'They saw the chemist who ran them, [Jo Bell] and others. → nothing',
    'An engineer at {Acme} wrote it. The engineer, [Jo Bell], left. → Jo Bell | engineer | Acme',
    'Presidents [Jo Bell] and [Al Pike], and [Ann Oke], who was late, left. → Jo Bell | President | nothing; Al Pike | President | nothing',
    'The Nobel laureates [Jo Bell] and Sir [Al Pike] spoke. → Jo Bell | Nobel laureate | nothing; Al Pike | Nobel laureate | nothing',
    'The Minister for People’s Welfare [Jo Bell] left. → Jo Bell | Minister for People’s Welfare | nothing',
    'The paper quotes Ambassador [Jo Bell]. → Jo Bell | Ambassador | nothing',
    'A spokesman for the successor as education commissioner, [Jo Bell], left. → Jo Bell | education commissioner | nothing',
    'HOST: Miss [Jo Bell], is that right? → nothing',
    'A fellow named [Jo Bell] left. → nothing',
    'His father [Jo Bell] left. → nothing',
    'The {Bank of Thailand} cut rates. Governor [Jo Bell] was late. → Jo Bell | Governor | Bank of Thailand',
    '{Acme Corp.} (Tulsa) -- Two directors, [Jo Bell] and [Al Pike], left. → Jo Bell | director | Acme Corp.; Al Pike | director | Acme Corp.',
    'A retired chemist, [Jo Bell], spoke. → Jo Bell | retired chemist | nothing',
    'Counsel: [Jo Bell] for the town → Jo Bell | Counsel | nothing',
    'Two priests, [Jo Bell] and [Al Pike], came. → Jo Bell | priest | nothing; Al Pike | priest | nothing',
    'An adviser to {Acme} met [Jo Bell]. → nothing',
    'The {Department of Rest} (DOR) spokesman [Jo Bell] left. → Jo Bell | spokesman | Department of Rest',
    'The {Department of Rest} ({DOR}) spokesman [Jo Bell] left. → Jo Bell | spokesman | Department of Rest',
    'At {Acme}, economist [Jo Bell] was upbeat. → Jo Bell | economist | Acme',
    'In talks with {Acme}, economist [Jo Bell] was upbeat. → Jo Bell | economist | nothing',
    '{Acme} lost a client. Then Brightwell founder [Jo Bell] left. → Jo Bell | founder | nothing',
    '{Acme} lost a client. Then its founder [Jo Bell] left. → Jo Bell | founder | Acme',
    'Ontario’s former energy minister, [Jo Bell], left. → Jo Bell | former energy minister | nothing',
    '@{SEC} charges #Helvora’s ex-CFO [Jo Bell]. → Jo Bell | former CFO | nothing',
    '@{FTC} left. @Brightly CEO [Jo Bell] posted. → Jo Bell | CEO | nothing',
    '@{FTC} CEO [Jo Bell] posted. → Jo Bell | CEO | FTC',
    'Analysts, [Jo Bell] said, were wrong. → nothing',
    '{Cobb & Daughters} is for sale. President [Eulalie Cobb] said no. → Eulalie Cobb | President | Cobb & Daughters',
    'It sold to {Cobb & Daughters}. President [Ann Oke] said no. → Ann Oke | President | nothing',
    'It repaid loans from {Zenith Bank} and {Trust Bank}, Chief Financial Officer [Ann Oke] said. → Ann Oke | Chief Financial Officer | nothing',
    '{Plum Corp.} fell. {Oaks Corp.} lost. Its president, [Ann Oke], left. The acting chief, [Bo Lind], stayed. → Ann Oke | president | Oaks Corp.; Bo Lind | acting chief | Oaks Corp.',
    'Three directors of {Ozark Bancshares} bought. Chairman [Ann Oke] led them. → Ann Oke | Chairman | Ozark Bancshares',
    '{Acme Corp.} sues {Plum Corp.}\n\nIt is about {Plum Corp.} and {Acme Corp.}\n\nChief Executive [Ann Oke] wept. → Ann Oke | Chief Executive | Acme Corp.',
    '{Acme Corp.} is old. Director [Ann Oke] of the {Health Bureau} spoke. → Ann Oke | Director | Health Bureau',
    'The {Bank of Thailand} cut rates. Deputy Governor [Jo Bell] was late. → Jo Bell | Deputy Governor | Bank of Thailand',
    '4:12 pm [Jo Bell]: the door is shut → nothing',
    'New Zealand PM [Jo Bell] left. → Jo Bell | PM | nothing',
    '{Acme}’s sporting director [Jo Bell] left. → Jo Bell | sporting director | Acme',
    'Assistant U.S. Attorney [Jo Bell] told the court. → Jo Bell | Assistant U.S. Attorney | nothing',
    'In Ohio attorney [Jo Bell] told the court. → Jo Bell | attorney | nothing',
    'Co-founders [Jo Bell] and [Al Pike] of {Acme} left. → Jo Bell | Co-founder | Acme; Al Pike | Co-founder | Acme',
    'Demand rose, Electricity Minister [Jo Bell] said. → Jo Bell | Electricity Minister | nothing',
    'Animal Control Officer [Jo Bell] came. → Jo Bell | Animal Control Officer | nothing',
    'Tell Ambassador [Jo Bell]. → Jo Bell | Ambassador | nothing',
    'Former construction boss [Jo Bell] won. → Jo Bell | former construction boss | nothing',
    'Professor, President [Jo Bell] came home. → Jo Bell | President | nothing',
    'HOST: [Jo Bell], [Al Pike] warned of rain. → nothing',
    'Our waiter was called [Jo Bell]. → Jo Bell | waiter | nothing',
    '[Jo Bell], a former {Acme} deputy, [Al Pike] and [Ann Oke] led it. → Jo Bell | former deputy | Acme',
    'The Minister of Tourism and Civil Aviation, [Jo Bell], left. → Jo Bell | Minister of Tourism and Civil Aviation | nothing',
    'Treasurer [Jo Bell] presents {Acme} with a bill. → Jo Bell | Treasurer | nothing',
    '{ANZ} and {CBA} rose. Treasurer [Jo Bell] said no. → Jo Bell | Treasurer | nothing',
    'Appliance maker {Whirlpool Corp} lost. Chairman [Jo Bell] wept. → Jo Bell | Chairman | Whirlpool Corp',
    'The {Financial Services Union} was sad, general secretary [Jo Bell] said. → Jo Bell | general secretary | Financial Services Union',
    'TULSA ({AP}) — {Plum Inc.} fell. Chief strategy officer [Jo Bell] wept. → Jo Bell | Chief strategy officer | Plum Inc.',
    'They will elect [Jo Bell]. → nothing',
    'The bank’s acting Director, Corporate Communications, Mr. [Jo Bell], left. → Jo Bell | acting Director | nothing',
    '{Plum} sings. {Interfax} quoted a spokesman, [Jo Bell], on it. → Jo Bell | spokesman | Plum',
    '{Plum Corp.} sings. The cut is late, research chief [Jo Bell] said. → Jo Bell | research chief | Plum Corp.',
    '{Santos} Sack Assistant [Jo Bell] → Jo Bell | Assistant | nothing',
    'Ecuador may sue at the {World Trade Organization}, said its ambassador, [Jo Bell]. → Jo Bell | ambassador | nothing',
    'Present: Councillors [Jo Bell] (Chair), [Al Pike] (Vice-Chair), [Bo Lind] and [Ann Oke] → Jo Bell | Councillor | nothing; Al Pike | Councillor | nothing; Bo Lind | Councillor | nothing; Ann Oke | Councillor | nothing; Jo Bell | Chair | nothing; Al Pike | Vice-Chair | nothing',
    'Cllrs [Jo Bell] and [Al Pike] and Deputies [Bo Lind] and [Ann Oke] came. → Jo Bell | Cllr | nothing; Al Pike | Cllr | nothing; Bo Lind | Deputy | nothing; Ann Oke | Deputy | nothing',
    'A spokeswoman for District Attorney [Jo Bell] left. → Jo Bell | District Attorney | nothing',
    '{Plum Inc.} said Chief Financial Officer [Jo Bell] and head of strategy [Al Pike] would stay. → Jo Bell | Chief Financial Officer | Plum Inc.; Al Pike | head of strategy | Plum Inc.',
    '{Plum Inc.} met Energy Minister [Jo Bell] and head of strategy [Al Pike]. → Jo Bell | Energy Minister | nothing; Al Pike | head of strategy | nothing',
    'Counsel to the council, [Jo Bell], said no. → Jo Bell | Counsel to the council | nothing',
    'Bao, an aide to the fallen [Jo Bell], left. → nothing',
    'Witnesses for the prosecution include [Jo Bell]. → nothing',
    'Company Secretary: [Jo Bell] → Jo Bell | Company Secretary | nothing',
    'Board of Trustees: [Jo Bell] (Chair), Dr [Al Pike] and [Ann Oke] → Jo Bell | Board of Trustees | nothing; Al Pike | Board of Trustees | nothing; Ann Oke | Board of Trustees | nothing; Jo Bell | Chair | nothing',
    'Life members: [Jo Bell]; Mrs [Al Pike]; [Ann Oke] → Jo Bell | Life member | nothing; Al Pike | Life member | nothing; Ann Oke | Life member | nothing',
    'MR SPEAKER: Shri [Al Pike]... he is not here. → nothing',
    'The {Tulsa Youth League} met. League president [Jo Bell] wept. → Jo Bell | president | Tulsa Youth League',
    'The {Tulsa Youth League} met the {Ohio League}. League president [Jo Bell] wept. → Jo Bell | president | nothing',
    'The {Supreme Court} met. Mr Justice [Jo Bell] agreed. → Jo Bell | Justice | nothing',
    '{Plum} is old. {Plum} is wide. Founder [Jo Bell] resigned as chairman of {Plum}. → Jo Bell | Founder | Plum; Jo Bell | former chairman | Plum',
    'The {National Federation of Steel} met. A federation officer, [Jo Bell], agreed. → Jo Bell | federation officer | National Federation of Steel',
    'The {Supreme Court} met. Justices [Jo Bell] and [Al Pike] agreed. → Jo Bell | Justice | Supreme Court; Al Pike | Justice | Supreme Court',
    '{Plum Inc.} is old. The head of its Houston desk, [Jo Bell], left. → Jo Bell | head of its Houston desk | Plum Inc.',
    '{Standard & Poor’s} cut {Plum}. {Standard & Poor’s} reads. {Standard & Poor’s} rates {Plum}. {Plum} fell. CEO [Jo Bell] wept. → Jo Bell | CEO | Plum',
    'Labour group leader Cllr [Jo Bell] left. → Jo Bell | Labour group leader | nothing',
    'Senate President Pro Tem [Jo Bell] left. → Jo Bell | Senate President Pro Tem | nothing',
    'Directors present: [Jo Bell] (Chair), [Al Pike] → Jo Bell | Director | nothing; Al Pike | Director | nothing; Jo Bell | Chair | nothing',
    'But Save Our Shelves spokesman [Jo Bell] left. → Jo Bell | spokesman | nothing',
    'The {Halford Council} met. It rained. It rained on. It hailed. It snowed. It froze. It thawed. It rained. They saw {Plum Lane}. The council’s chief executive, [Jo Bell], left. → Jo Bell | chief executive | Halford Council',
    'Plum Seeks Buyers for Fig Tanks After [Jo Bell] Quits → nothing',
    'Negotiators for Mrs. [Jo Bell] left. → nothing',
    'Board of Trustees: [Jo Bell] asked why. → nothing',
    'HOST: [Jo Bell], get some sleep. → nothing',
    'Witness: [Jo Bell], of {Plum}. → Jo Bell | Witness | nothing; Jo Bell |  | Plum',
    'Managers: [Jo Bell], [Al Pike], [Ann Oke] → Jo Bell | Manager | nothing; Al Pike | Manager | nothing; Ann Oke | Manager | nothing',
    'The {SPLA} said so. A spokesman in Tulsa, [Jo Bell], agreed. → Jo Bell | spokesman | SPLA',
    'The {SPLA} said so. The president’s spokesman, [Jo Bell], agreed. → Jo Bell | spokesman | nothing',
    'At the {Plum Company} ({NZX}: ATM), managing director [Jo Bell] wept. → Jo Bell | managing director | Plum Company',
    '{Ardmore} rose. The firm, promoted by {Plum}, agrees. Its counsel, [Jo Bell], sang. → Jo Bell | counsel | Ardmore',
    '{Ardmore Inc.} is old. Its backers are {Plum}, {Fig} and co-founder [Jo Bell]. → Jo Bell | co-founder | Ardmore Inc.',
    'Mr [Al Pike] for the Claimant Ms [Jo Bell] for the Defendant → nothing',
    '{Plum Inc.} buys. {Plum Inc.} sells. {Plum Inc.} waits. Will the {Federal Trade Commission} agree? Chair [Jo Bell] slept. → Jo Bell | Chair | Federal Trade Commission',
    'A 27-year-old bank examiner named [Jo Bell] left. → Jo Bell | bank examiner | nothing',
    'Company name: {Plum K.K.}\nRepresentative: [Al Pike]\nContact: [Jo Bell], General Manager → Al Pike | Representative | nothing; Jo Bell | General Manager | Plum K.K.',
    'The men of {Plum} met workers of the {Fig Union} and their chief, [Jo Bell]. → Jo Bell | chief | Fig Union',
    'The {FIA} sent race director [Jo Bell]. → Jo Bell | director | FIA',
    'Sellers at {Gron ApS} sleep. “{Zim} is slow,” said the firm’s founder, [Jo Bell]. → Jo Bell | founder | Gron ApS',
    'A spokesman for {Plum}, the chain that owns the mill, [Jo Bell], left. → Jo Bell | spokesman | Plum',
    'PRESENTER: It rains.\nPRESENTER: [Jo Bell]. Cricket in a moment. → nothing',
    'The {Road Commission} met; [Jo Bell], a commissioner, left. → Jo Bell | commissioner | Road Commission',
  ],
  find(reading, items, at) {
    const phrase = roleBefore(items, at) ?? forAnother(items, at) ?? withPortfolio(items, at) ?? linked(items, at) ?? listedBoard(items, at)
    if (
      phrase === null ||
      endsOddly(items, phrase) ||
      isSpeaker(reading, items, at, phrase) ||
      isOfNameBefore(items, at, phrase) ||
      isClient(items, phrase)
    )
      return []
    const others = lastWordIsPlural(items, phrase.role.end) || items[at - 1]?.word === ':' ? joinedNames(items, at) : []
    const shared = phrase.organization === null && others.length > 0 ? organizationAfter(items, (others.at(-1) ?? at) + 1) : null
    const found = statement(reading, items, at, shared === null ? phrase : { ...phrase, organization: shared })
    // "her lawyer, former judge Jo Bell,": two roles.
    const earlier = isComma(items[phrase.from - 1]) && items[at - 1]?.word !== ',' ? roleBefore(items, phrase.from) : null
    // "Professor, President Chen came home": one is spoken to.
    const isSpokenTo = earlier?.from === 0 && earlier.role.start === items[0]?.start
    const second = earlier === null || isSpokenTo || items[earlier.from - 1]?.word === 'for' ? null : statement(reading, items, at, earlier)
    return [
      found,
      ...others.map(other => statement(reading, items, other, shared === null ? phrase : { ...phrase, organization: shared })),
      second,
    ].filter(each => each !== null)
  },
}

/** "Seek Buyers for Jurong Tanks After O.K. Lim", "Negotiators for Mrs. Arroyo": the words before the name are no end of a role. */
const endsOddly = (items: readonly Item[], { role }: RolePhrase): boolean =>
  /^(?:after|before|as|when|while|amid|over|since|mr|mrs|ms)$/.test(items.findLast(({ end }) => end <= role.end)?.word ?? '')

/** "PRESENTER: Rosalind Tempest. Cricket in a moment.": who speaks again and again is not the one named. */
function isSpeaker({ text }: Reading, items: readonly Item[], at: number, { role, from }: RolePhrase): boolean {
  if (from > 0 || items[at - 1]?.word !== ':' || items.length === at + 1) return false
  const label = `${text.slice(role.start, role.end)}:`
  return text.indexOf(label) !== text.lastIndexOf(label)
}

/** "Mr Pike for the Claimant Ms Oke for the Defendant": lines that ran together. */
function isClient(items: readonly Item[], { from, to }: RolePhrase): boolean {
  const isFor = items[from - 1]?.word === 'for' || (items[from - 1]?.word === 'the' && items[from - 2]?.word === 'for')
  return (
    isFor && items.slice(from, to).some(({ word }) => /^(?:claimant|defendant|plaintiff|respondent|appellant|petitioner)s?$/.test(word))
  )
}

/** "Ann Oke, a former Acme deputy, Bo Lind and Al Pike": what stands between commas is said of the first of several names. */
function isOfNameBefore(items: readonly Item[], at: number, { from }: RolePhrase): boolean {
  const comma = /^(?:an?|the|its)$/.test(items[from - 1]?.word ?? '') ? from - 2 : from - 1
  if (!isComma(items[at - 1]) || !isComma(items[comma]) || items[comma - 1]?.kind !== 'person') return false
  // "its president, Ann Oke, its counsel, Bo Lind, and others": each role stands before its name.
  return items[at + 1]?.word === 'and' && !(isComma(items[comma - 2]) && isHead(items[comma - 3]))
}

/** "Belvoir, whose chairman is Lord Ashgill", "a clerk named Drita". */
function linked(items: readonly Item[], at: number): RolePhrase | null {
  const link = items[at - 1]?.word ?? ''
  if (!/^(?:is|was|named|called)$/.test(link) || isPossessive(items[at + 1])) return null
  // "Our waiter was called Florian".
  const isCalled = /^(?:named|called)$/.test(link) && /^(?:is|was)$/.test(items[at - 2]?.word ?? '')
  const phrase = roleBefore(items, isCalled ? at - 2 : at - 1)
  const from = phrase?.from ?? at
  const first = items[items[from]?.kind === 'place' || items[from]?.kind === 'organization' ? from - 1 : from]?.word ?? ''
  if (phrase === null || phrase.role.start === items[phrase.from]?.start || items[at - 2]?.word === 'fellow') return null
  // "The president named Smith ambassador" names a role of Smith, not the president.
  if (isCalled) return /^(?:our|his|her|their|its|the)$/.test(first) ? phrase : null
  return /^(?:named|called)$/.test(link) && !/^(?:a|an)$/.test(first) ? null : phrase
}

/** "Board of Trustees: Ann Oke (Chair), Bo Lind": the seat of a list of names. */
function listedBoard(items: readonly Item[], at: number): RolePhrase | null {
  const name = items[at - 1]?.word === ':' ? at - 1 : isHonorific(items[at - 1]) && items[at - 2]?.word === ':' ? at - 2 : -1
  const phrase = name > 0 && items[0]?.capital ? boardFrom(items, 0) : null
  const next = items[at + 1]
  const isList = next === undefined || (next.kind === 'mark' && next.word !== "'s") || next.word === 'and'
  if (phrase === null || phrase.to !== name || !isList) return null
  return { ...phrase, role: { start: phrase.role.start, end: items[name - 1]?.end ?? phrase.role.end } }
}

const lastWordIsPlural = (items: readonly Item[], end: number): boolean => isPluralHead(items.find(item => item.end === end))

/** People joined to the one at `at`: "Representatives Rob Portman and Ben Cardin", "Justices Rehnquist, Scalia and Thomas". */
export function joinedNames(items: readonly Item[], at: number): readonly number[] {
  const found: number[] = []
  let index = afterBrackets(items, at + 1)
  let isLast = false
  // "Life members: Ann Oke; Bo Lind".
  const joint = items[at - 1]?.word === ':' ? /^(?:,|;|and)$/ : /^(?:,|and)$/
  while (!isLast && joint.test(items[index]?.word ?? '')) {
    if (items[index]?.word === ';') index++
    for (; /^(?:,|and|mr|mrs|ms|dr|sir|dame|lord|the|rev|hon)$/.test(items[index]?.word ?? ''); index++)
      isLast ||= items[index]?.word === 'and'
    if (items[index]?.kind !== 'person') break
    found.push(index)
    index = afterBrackets(items, index + 1)
  }
  return found
}

/** Past "(Chair)" and "(Vice-Chair)". */
function afterBrackets(items: readonly Item[], at: number): number {
  if (items[at]?.word !== '(') return at
  const close = items.findIndex(({ word }, index) => index > at && index < at + 8 && word === ')')
  return close < 0 ? at : close + 1
}

/** ", of the FBI": after the last of several names. */
function organizationAfter(items: readonly Item[], at: number): RolePhrase['organization'] {
  let index = items[at]?.word === ',' ? at + 1 : at
  if (!/^(?:of|at|from|with)$/.test(items[index]?.word ?? '')) return null
  index += items[index + 1]?.word === 'the' ? 2 : 1
  const item = items[index]
  return item?.kind === 'organization' ? { mention: item.mention } : null
}
