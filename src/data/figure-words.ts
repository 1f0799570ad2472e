/**
 * Words around amounts of money, lower case. Source: general knowledge of business news and the annotated corpus.
 * Policy: only words whose meaning beside an amount is the stated one.
 */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Stand between a noun and its amount and say nothing of what it is. */
export const hedges: ReadonlySet<string> = list(`
  about around nearly almost some roughly approximately over under just only more less than least most much as up to at an a total estimated record average of below above close so well
  reported whopping mere further additional another initial combined annual aggregate maximum minimum nominal staggering hefty cool between entire whole full no not fewer remaining
`)

/** Stand between what changed and the amount it came to: "rose 12% to". The noun before them is what the amount is. */
export const changeVerbs: ReadonlySet<string> = list(`
  rose rise rises risen rising fell fall falls fallen falling climbed climbs climb jumped jumps jump soared surged surges grew grow grows grown dropped drops drop declined declines decline slipped slid slumped tumbled plunged sank shrank
  increased increases increase decreased gained widened narrowed doubled tripled quadrupled halved halves trebled suspended comprises comprised dwindled clambered crept inched swelled edged advanced improved expanded contracted eased reached reaches reach hit hits topped tops exceeded exceeds stood stands
  totaled totalled totals amounted amounts came comes averaged is was were are be been being went ended closed traded remained remains held holds stays stayed equaled equalled represented missed beat exceed exceeds ran runs starts start started ranged range ranges
  touched touches fetches lost gained added eased shed fetched passed passes cleared hovered changed exchanged exchanges traded trades fixed slid dipped firmed sank stands cost costing surrendered yielded
  doubles triples slips eases gains shrinks shrank surges soars tumbles plunges sinks slides widens narrows swells average averages recovers loses reclaims hovers tops nears became becomes
  crosses crossed breached breaches surpasses surpassed
  retreated shut shed dived sagged rebounded recovered leapt leaped spiked ballooned swung rallied firmed trading closing
  nosedived plummeted plummets crashed zoomed skyrocketed cratered steadied drifted strengthened weakened depreciated appreciated bounced
  settled opened finished cost costs nears neared approaches approached has had changed lifted raised cut trimmed boosted pushed brought put bringing raising lifting cutting
`)

/** Verbs with an amount as their object or price, and the noun for what the amount then is. */
export const amountVerbs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fine: 'fined fines fining',
    'funds raised': 'raised raises raise raising',
    payment: 'paid pays pay paying',
    spending: 'spent spends spend spending',
    investment: 'invested invests invest investing',
    loss: 'lost loses lose losing',
    earnings: 'earned earns earn earning',
    donation: 'donated donates donate',
    commitment: 'committed commits promised promises earmarked',
    sale: 'sold sells sell selling',
    purchase: 'bought buys buy buying purchased acquired acquires acquire acquiring',
    loan: 'lent lends lend lending borrowed borrows borrow borrowing loaned',
    cost: 'cost costs costing',
    value: 'valued values valuing worth',
    price: 'priced fetched fetches fetch',
    refund: 'refunded refunds refund',
    collection: 'collected collects pooled',
    withdrawal: 'withdrew withdraw withdraws',
    debt: 'owed owes owe owing',
    deposit: 'deposited deposits deposit depositing',
    savings: 'saved saves save saving',
    award: 'award awarded awards awarding',
    claim: 'sued sues',
    charge: 'charged charges charging',
    budget: 'budgeted allocated allocates allocate',
    theft: 'stole stolen embezzled',
    offer: 'offered offers offering',
    bid: 'bid bids',
    provision: 'aside',
    rent: 'rented leased',
    wage: 'earning',
    distribution: 'distributed distributes distribute distributing',
    transfer: 'transferred transfers transfer transferring',
    return: 'returned returns return returning',
    assets: 'manages managing oversees',
    // Too many nouns fit these: the verb's own word stands.
    '': 'gave gives pledged pledges contributed contributes contribute granted receive receives receiving received gets made netted nets posted won wins win seeking seeks sought demanded demands approved injected inject injects injecting billed managed',
  }).flatMap(([noun, verbs]) => verbs.split(' ').map(verb => [verb, noun === '' ? verb : noun] as const)),
)

/** Verbs whose own word says what the amount is, when nothing else does: "wanted $150 million", "put $2 million into". */
export const plainVerbs: ReadonlySet<string> = list(`
  want wants wanted need needs needed ask asks asked require requires put puts get got take takes took give send sends sent wire keep keeps kept leave leaves left hand hands draw draws drew drawn go goes went spread moved move
  issue issues issued forfeit forfeits forfeited match matches quote quotes quoted owe absorb absorbs absorbed bring brings license licenses licensed spoke speaks repay repays repaid recover recovers recovered provide provides provided reopened forecast forecasts given brought cut cuts add adds added live lives lived living found finds burned poured pumped ploughed plowed sank funnelled funneled written wrote booked book books deduct deducts deducted demand bet bets lay laid asking supply supplies supplied beg begs begged remit remits remitted seize seizes seized impound impounds impounded processes processed handles handled forgo forgoes forgone waive waives waived forgave forgive forgives forgiven waste wastes wasted trades
`)

/** What is itself bought with another currency: "the dollar bought 67 cents". */
export const currencyNouns: ReadonlySet<string> = list(
  'dollar dollars pound pounds sterling euro euros yen rand naira rupee rupees peso rouble ruble lira franc franc yuan won krona shekel baht ringgit rupiah zloty real cedi shilling kwacha greenback loonie aussie kiwi currency',
)

/** Verbs that bring what stands after them to an amount: "limits withdrawals to", "put damage at", "estimated borrowing at". */
export const settingVerbs: ReadonlySet<string> = list(`
  limit limits limited put puts putting estimate estimates estimated value values valued set sets setting fix fixes fixed peg pegs pegged keep keeps kept hold holds held cap caps capped raise raises raised lift lifts lifted cut cuts cutting
  lower lowers lowered increase increases increased reduce reduces reduced trim trims trimmed boost boosts boosted bring brings brought push pushes pushed take takes took slash slashes slashed hoist hoists hoisted raising lifting lowering
  wrote writes writing written drove drive drives driving increasing reducing trimming boosting bringing pushing taking doubled doubling see sees saw
`)

/** Of `amountVerbs`: the amount is borne by the object, not by who acts: "the regulator fined Acme". */
export const objectPays: ReadonlySet<string> = list(
  'fine fined fines fining charged charges charging sued sues awarded awards value valued values valuing',
)

/** What companies report: an amount of these belongs to the organization spoken of, even when its name stands in the sentence before. */
export const reportedNouns: ReadonlySet<string> = list(`
  revenue revenues sales turnover profit profits loss losses income earnings ebitda ebit margin costs expenses dividend dividends debt cash assets liabilities capital expenditure spending backlog orders premiums deposits loans
  shares stock share eps notes savings turnover forecasts target output fees liabilities
  provisions writedown write-down impairment buyback guidance forecast outlook results takings receipts bookings budget deficit surplus funding expenditures capex flow equivalents royalties inventories
`)

/** Who rates, counts and reports the firms of others, lower case: what comes after their names is hardly theirs. */
export const onlookers: ReadonlySet<string> = new Set(
  "fitch;fitch ratings;moody's;moody's investors service;standard & poor's;standard & poor's corp.;s&p;s&p global ratings;nielsen;gallup;factset;refinitiv;lseg;thomson first call;thomson financial;thomson financial/first call;ibes;i/b/e/s;bloomberg;reuters;first call;morningstar;marketbeat;zacks;zacks investment research;securities and exchange commission;sec".split(
    ';',
  ),
)

/** What is itself money, or is for money: "a contract for $5". */
export const moneyNouns: ReadonlySet<string> = list(`
  check checks cheque cheques contract contracts order orders bill bills claim claims offer offers bid bids deal deals loan loans invoice invoices budget request requests grant grants appeal judgment voucher vouchers settlement
  lawsuit suit tender tenders mortgage mortgages option options ransom tip pledge receipt quote estimate
`)

/** Words that compare an amount with the one before: both are the same thing. */
export const comparisons: ReadonlySet<string> = list('after from compared versus against vs and or up down than to following')

/** Nouns after "in" that tell how or when an amount is meant, not what it is. */
export const notSubjects: ReadonlySet<string> = list(`
  heavy active brisk thin light composite early late morning afternoon trading
  goes hand total all cash stock shares pound dollar euro today fact addition return exchange advance part line order case favour favor coins banknotes bills kind bankruptcy court respect parts instalments installments tranches terms each apiece annually monthly weekly daily yearly now then yesterday tomorrow
  recent past last next this that these those coming current quarter year years month months week weeks day days half period time place it which who
`)

/** Who acts, where an amount follows: never what the amount is. Plurals of roles are told by their singular. */
export const agentNouns: ReadonlySet<string> = list(`
  firms companies investors sources members people workers employees government governments retailers banks lenders buyers sellers consumers customers households families voters residents officials authorities regulators parents
  branch branches unit units arm division subsidiary startup start-up parent owner users readers viewers clerk
  city town county council state municipality village country
  cooperative co-operative coop society consortium partnership brokerage utility operator developer museum church parish
  claimant claimants plaintiff plaintiffs defendant defendants appellant respondent applicant applicants
  friends relatives neighbours neighbors colleagues critics students donors shareholders creditors owners dealers couple man woman men women staff crews passengers tourists clients taxpayers victims savers pensioners patients drivers farmers
`)

/** Said of a firm, they tell how its shares moved. */
export const marketVerbs: ReadonlySet<string> = list(
  'rose fell jumped climbed dropped slipped gained lost eased edged closed finished ended surged sank tumbled slid dipped firmed touched retreated shed dived sagged rebounded leapt leaped soared nudged plunged slumped sagged firmed rallied advanced declined traded trading opened up down nosedived plummeted crashed zoomed skyrocketed drifted bounced rising falling gaining losing climbing dropping slipping adding shedding',
)

/** After a month these make it the time of a contract, not of the amount: "December crude". */
export const contractNouns: ReadonlySet<string> = list(
  'delivery contract contracts crude cocoa coffee copper corn wheat soybeans soybean futures gold silver platinum sugar cotton gas oil cattle hogs notes bonds',
)

/** Verbs after which somebody's statement stands. */
export const reportingVerbs: ReadonlySet<string> = list(
  'said sees pointed says say saying told tells announced estimated estimates estimate calculates calculated predicted predicts forecast forecasts figured figures believes thinks showed shows reckons notes noted argues argued adds observed observes maintains insists warns warned writes',
)
