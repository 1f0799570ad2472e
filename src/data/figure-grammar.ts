/**
 * Small words of English grammar around amounts of money, lower case. Source: general knowledge of English.
 * Policy: closed classes; a list holds the members that the place it is named for can have, and no more.
 */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Between two amounts they show a clause of its own. */
export const predicateWords: ReadonlySet<string> = list(`
  are but had has have he i is it said she that they was we were which while who will would you
`)

/** Before "pay", "claim", "loan" they show a noun: "the average pay of". */
export const payOpeners: ReadonlySet<string> = list(`
  's a an annual average back base basic equal executive her his holiday hourly its maximum median minimum monthly my our own redundancy retroactive
  severance sick starting the their top total weekly
`)

/** Second halves of nouns: "write-off". */
export const particles: ReadonlySet<string> = list('back down in off on out over through up')

/** Auxiliaries, and adverbs among them. */
export const auxiliaries: ReadonlySet<string> = list(`
  already also are be been can could expected had has have is just likely may might must never not now only otherwise ought projected recently shall
  should soon still then to was were will would
`)

/** Modal verbs. */
export const modals: ReadonlySet<string> = list('can could may might must shall should will would')

/** After these a word in -ed is a verb: "who earned". */
export const subjectsOfPast: ReadonlySet<string> = list('had has have he it she they we which who')

/** Between a preposition and its noun. */
export const phraseOpeners: ReadonlySet<string> = list('a all an any each every first her his its last our some such the these this those')

/** Prepositions of phrases that hang on a noun: "revenue in Asia", "loss for the year". */
export const phrasePrepositions: ReadonlySet<string> = list('at during for from in of on per under')

/** Before an adjective: "the sum is small ($5)". */
export const attributeOpeners: ReadonlySet<string> = list('are be been is too very was were')

/** Articles, possessives and the like. */
export const determiners: ReadonlySet<string> = list(`
  's a an any her his its my our that the their this 
`)

/** Auxiliaries, and what stands among them. */
export const auxiliariesAndAlready: ReadonlySet<string> = list(`
  already also are be been being could had has have is may might must recently should still was were will would
`)

/** Personal pronouns. */
export const personalPronouns: ReadonlySet<string> = list('he i it she they we who you')

/** Hedges that hardly have another meaning. */
export const nearlyWords: ReadonlySet<string> = list('about almost approximately around just nearly only some')

/** Before the amount that something stands at or moves to. */
export const levelPrepositions: ReadonlySet<string> = list('above at below from near over to under')

/** After "go": "go lower than". */
export const levelParticles: ReadonlySet<string> = list('above below beyond higher lower over past under')

/** Before the plain form of a verb. */
export const beforeInfinitives: ReadonlySet<string> = list('can could did may might must not shall should to will would')

/** Before "pay", "offer" and the like they show a noun: "the base pay is". */
export const determinersOfPay: ReadonlySet<string> = list('base her his its our take-home the their')

/** A noun behind these is not what the clause is about: "booked through a system would cost". */
export const insidePrepositions: ReadonlySet<string> = list('against among between by into onto through via within without')

/** Between a name and how it moved: "Elektrim was unchanged at". */
export const standingVerbs: ReadonlySet<string> = list('are closed ended finished held holds is was were')

/** After a verb of moving prices they show that it is something else: "advanced me $5". */
export const objectPronouns: ReadonlySet<string> = list('her him his its me their them us you')

/** Before an amount they open a phrase whose noun comes after it: "its $5 million takeover". */
export const determinersOfAmounts: ReadonlySet<string> = list(`
  's a an another any first her his its my new our that the their this whose
`)

/** Before a name these show that it is not the firm of the person named after it. */
export const speechJoints: ReadonlySet<string> = list('and by for of said says to told')

/** Before a participle they show the passive. */
export const passiveAuxiliaries: ReadonlySet<string> = list('are be been being got is was were')

/** Stand between a preposition and its amount. */
export const amountOpeners: ReadonlySet<string> = list('a about an around more nearly of over some than the')

/** Before the plural that a name is joined to: "Nomura and several affiliates". */
export const quantifiers: ReadonlySet<string> = list('four its other several some three two various')

/** Before nouns that stand for nobody in particular: "a primary school", "two firms". */
export const indefinites: ReadonlySet<string> = list(
  'a an each every few five four many most no other several six some ten those three two',
)

/** Stand between who acts and the verb. */
export const betweenSubjectAndVerb: ReadonlySet<string> = list(`
  all between both did do does each even ever far first going later must once since so still them
`)

/** Before "to" these show a noun and no verb: "has plans to spend". */
export const beforeNouns: ReadonlySet<string> = list(`
  's a an had has have her his its of the their
`)

/** Of verbs of change, those that are no acts. */
export const havingAndBeing: ReadonlySet<string> = list('are be been being had has is was were')

/** Likewise, within a clause. */
export const namePrepositions: ReadonlySet<string> = list('against at between by for from in including like of on than to told with')

/** After "it" they show that it acts. */
export const afterSubjects: ReadonlySet<string> = list('agreed could expects had has intends is may might plans should will would')

/** A name behind these is not whom the sentence speaks of. */
export const obliquePrepositions: ReadonlySet<string> = list(`
  after against at before behind between by for from in including like of on over than through to told under via with
`)

/** Begin a clause that says something else than the amount's. */
export const clauseOpeners: ReadonlySet<string> = list('after although because before unless until when where which while who whose')

/** Never part of a noun phrase. */
export const notNouns: ReadonlySet<string> = list(`
  a an the its their his her our my your this that these those some any each every no and or but if as than then so yet of in on at
  for from to by with about into over under after before during through between among against per via who whom whose which what when
  where why how is are was were be been being am has have had do does did will would can could may might must shall should not he
  she it they we you i him them us me said says say told also steady unchanged far well ahead back apart nobody everybody somebody
  anybody everyone nothing something ups lower higher kind enough million billion trillion hundred thousand dozen crore lakh theirs
  ours mine yours hers there here while because since although though until more less fewer most much many several both other others
  another such due payable worth including according available needed required apiece only just even still already little once alone
  soon afterwards later cent percent up down out off anything anyone everything beside behind beyond toward towards within without
  amid across along despite except inside outside onto throughout upon like unlike instead away again twice else too very rather
  quite thereafter versus vs go goes went gone
`)
