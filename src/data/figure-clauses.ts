/**
 * Nouns and verbs that tell how an amount hangs on its sentence, lower case. Source: general knowledge of business news and the annotated corpus.
 * Policy: only words whose part beside an amount is the stated one; what the amounts themselves are called is in figure-words.ts.
 */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** "up by $5", "dearer by $5". */
export const directions: ReadonlySet<string> = list('cheaper dearer down higher lower stronger up weaker')

/** Compare with what was expected: "beat the 97 cents expected". */
export const surpassing: ReadonlySet<string> = list(`
  above against beat beating below exceeded exceeding from missed missing than topped topping with
`)

/** Stand for the figure that is reckoned, not for what it is of: "a range of $5 to $6". */
export const estimateNouns: ReadonlySet<string> = list(
  'average consensus estimate figure forecast guidance median projection range target total',
)

/** Verbs that headlines put right before a noun without an article: "wins contract of $5 million". */
export const headlineVerbs: ReadonlySet<string> = list(`
  accepts agrees announces approves bags beat buys forecast clears clinches eyes faces gets imposes inks lands launches mulls nets orders plans
  posts rejects secures seeks sees sells signs unveils wins
`)

/** "the second of $5", "a total of $5": what it is stands elsewhere. */
export const ordinals: ReadonlySet<string> = list(`
  amount average equivalent first former fourth half last latter maximum median minimum one part record remainder rest second sum third total tune
`)

/** After a comma these are verbs: "he told analysts, promising sales of". */
export const sayingParticiples: ReadonlySet<string> = list(`
  announcing booking citing forecasting giving leaving making meaning posting predicting promising reporting showing targeting
`)

/** Nouns that "to" belongs to: "sales to customers were". */
export const nounsToWhom: ReadonlySet<string> = list(`
  arrears benefit cost damage deliveries donations exports loans payments price proceeds sales
`)

/** What has a price that news goes on to call "it". */
export const pricedThings: ReadonlySet<string> = list(`
  bitcoin bond brent coal cocoa coffee contract copper corn cotton crude ether gas gold index oil rice scrip share silver stock
  sugar wheat
`)

/** These alone tell less than the noun that they are said of. */
export const levelVerbs: ReadonlySet<string> = list(`
  began clambered climbed closed closing ended fell fetched finished hit hovered opened opening peaked quoted reached recovered rose
  settled slipped started stood touched traded was were
`)

/** After an amount, before a preposition, these tell what it is: "the $4 paid by those who took part". */
export const paidParticiples: ReadonlySet<string> = list(`
  allocated awarded borrowed collected contributed donated invested lent lost owed paid pledged raised spent stolen
`)

/** What is done with the thing that an amount is: "pricing of $120 million public offering". */
export const processNouns: ReadonlySet<string> = list(`
  acquisition approval award closing completion issuance launch pricing receipt refinancing repayment sale upsizing
`)

/** "a 51 per cent decline in net profit to": what changes stands behind. */
export const changeNouns: ReadonlySet<string> = list('cut decline decrease drop fall gain growth increase jump rise slump surge')

/** After "for" these tell when, where or for whom, not what for. */
export const notPurposes: ReadonlySet<string> = list(`
  area city country each families family fifth first fourth half one quarter region sale same second third town world
`)

/** Of verbs of change, the plain form: "will pass $1 billion", "saw its stock touch $14". */
export const changeInfinitives: ReadonlySet<string> = list(`
  approach average climb close come double drop end exceed fall fetch gain grow hit jump lose narrow near pass reach rebound remain rise
  settle shrink slip soar stand stay surpass swell top total touch trade triple widen
`)

/** Likewise after a plural: "borrowings stand at". */
export const changePlurals: ReadonlySet<string> = list(`
  amount average climb come cost exceed fall fetch go hit range reach remain rise run stand start total
`)

/** After "to" these are verbs, whatever follows: "to achieve annual savings of". */
export const infinitives: ReadonlySet<string> = list(`
  achieve attract avoid book bring build buy carry charge claim clear collect cover deliver draw earn face fetch find fund gain generate get give grant
  handle have hold incur inject invest keep launch lose maintain make meet obtain offer owe pay post produce provide pull receive record recover reduce
  release repay report save secure seek sell set show spend support take target tap write yield
`)

/** Before a noun and a plain verb: "saw its stock touch $14". */
export const seeingVerbs: ReadonlySet<string> = list('help helped helps let made make makes saw see seen sees sent watched')

/** After a comma these bear the amount: "plunged 19 percent, wiping $3 billion off". */
export const takingParticiples: ReadonlySet<string> = list('adding booking costing erasing knocking paying raising shaving slicing wiping')

/** Plurals that price lists begin lines with: "Copies £1.20". */
export const entryNouns: ReadonlySet<string> = list('adults children copies entries fellows members rooms seats tickets')

/** After a comma, right before an amount: "a rectory, price $2 million". */
export const priceNouns: ReadonlySet<string> = list('budget cost deposit estimate fee price rent salary target value wage')

/** Tell how a price stands to the day before: "Telecom down 6c". */
export const movedWords: ReadonlySet<string> = list('down flat higher lower off steady unchanged up')

/** Of these "up" and "down" are part: "came up at". */
export const particleVerbs: ReadonlySet<string> = list(
  'backed came cleaned coming gave made opened picked put putting set took turned went write writes writing written wrote',
)

/** What a headline says a purchase is in: "for $7 billion in platinum push". */
export const movesOfFirms: ReadonlySet<string> = list(`
  auction battle bet bid blow buyout coup deal drive expansion move push race sale shake-up shakeup spree swipe takeover
`)

/** Behind "of" these are part of a name: "letters of credit", "cost of goods". */
export const ofCompounds: ReadonlySet<string> = list('capital credit earnings exchange goods living pay revenue revenues sales')

/** In these money is raised or held: "$5 million in a financing". */
export const moneyHolders: ReadonlySet<string> = list(`
  a account auction b bid bond buyout c campaign d deal fees financing flotation fund ipo issue listing loan offering placing
  revenue round sale settlement swap takeover transaction
`)

/** Nouns that are for money, whoever they are with: "filed suit in Marion County for". */
export const contractsForMoney: ReadonlySet<string> = list('bid claim contract lawsuit loan offer order settlement suit tender')

/** Deals: what is "of" them is bought or sold, and owns nothing. */
export const dealNouns: ReadonlySet<string> = list('acquisition buyout disposal divestment purchase sale signing takeover')

/** "thought to be about $5". */
export const hearsay: ReadonlySet<string> = list('believed estimated reported rumored rumoured said thought understood')

/** After an amount, before "by": who gives it stands behind. */
export const givenParticiples: ReadonlySet<string> = list(`
  contributed donated earned given invested lent lost offered paid payable pledged posted promised provided put raised reported
  spent
`)

/** Authorities without a name of their own: "the state cut its aid". */
export const authorityNouns: ReadonlySet<string> = list(`
  city country county district government island municipality nation province state town village
`)

/** Who pays a firm and is not the firm: "Acme users". */
export const customerNouns: ReadonlySet<string> = list(`
  clients consumers customers drivers farmers growers passengers patients readers taxpayers users viewers
`)

/** Who does this to an amount does not own it: "queried $5 million of spending". */
export const queryVerbs: ReadonlySet<string> = list(`
  counted counts criticised criticized detected examined examining flagged investigating probing queried questioned traced uncovered
`)

/** A time behind these dates something else: "notes due 2023", "the first since 2007". */
export const datedOtherwise: ReadonlySet<string> = list(`
  after before began begun born built by due expiring founded installed matures maturing opened since started through till until
`)

/** "profit for November": the month is that of the figure. */
export const periodNouns: ReadonlySet<string> = list('budget earnings income loss profit results revenue revenues sales turnover')

/** As the head of a noun phrase these are nouns: "operating costs", "share offering". */
export const nounsToo: ReadonlySet<string> = list(`
  costs cost charge charges award awards offering offer bid bids fines fine spending borrowing lending funding financing savings
  pledges increase decrease decline jump drop rise fall cut range transfers transfer return returns bet bets deposit deposits refund
  refunds gains
`)

/** Verbs that end a noun phrase and say nothing of an amount. */
export const otherVerbs: ReadonlySet<string> = list(`
  expect generate receive provide seek began begun begins thinks think believes believe reckons reckon said says warned warns
  predicts predicted hopes hoped agreed agrees reported reports posted posts announced expects expected generated generates received
  receives took takes set sets showed assumes assume assumed gets got used provided led saw sees wanted wants shows showing listed lists needed seeking
  seeks threatened proposes proposed faces faced denied denies ordered told allows allowed blamed cites cited suffered suffers
  includes included include
`)

/** "gave the bill of Acme as $5". */
export const givingVerbs: ReadonlySet<string> = list('gave gives give giving given listed recorded reported misstated')

/** "put damage to farm exports at $5". */
export const puttingVerbs: ReadonlySet<string> = list(`
  put puts putting estimate estimates estimated estimating reckon reckons reckoned peg pegs pegged set sets
`)

/** When, not what: "in the quarter was". */
export const timeNouns: ReadonlySet<string> = list(`
  year quarter month week day time period half today yesterday weekend weekends season decade night years months weeks days hour
  hours minute minutes stage date fortnight dates times
`)

/** Between a noun and the amount that it is worth: "stock worth $3 billion". */
export const worthWords: ReadonlySet<string> = list(`
  worth valued assessed appraised priced estimated capped pegged put set fixed totaling totalling costing beginning starting ranging averaging
  exceeding amounting approaching
`)

/** Who acts for the organization that they are of. */
export const heldNouns: ReadonlySet<string> = list(`
  directors board shareholders holders owners executives shares stock unit units management officers trustees branch arm division
  subsidiary
`)

/** Who speaks of the figures of others. */
export const analystWords: ReadonlySet<string> = list(`
  analyst analysts strategist strategists economist economists broker brokers trader traders dealer dealers researcher professor
  lawyer attorney covers follows who minister governor
`)

/** After an amount without a determiner, as in headlines, these are surely nouns: "$5 million gift names new centre". */
export const headlineNouns: ReadonlySet<string> = list(`
  guarantee guarantees demand lawsuit suit claim charge writedown write-down eps earnings payment pledge shortfall surplus bailout
  bond placing flotation loan loans fine budget contract deal stake bonds notes fund investment settlement grant bonus profit loss
  offering platform purse bid plan program programme package facility offer takeover payout bail damages compensation reward price
  target objective ransom mortgage issue dividend gift purchase bet rescue order donation swap bill round prize verdict penalty
  award buyback merger acquisition fee salary levy series bribe bribes bonuses payments fines grants prizes tickets deposits stakes contracts deals subsidy rebate refund debt scheme project
`)

/** Who does this speaks of the figures of another: "Baird put the loss at". */
export const reckonerVerbs: ReadonlySet<string> = list(`
  put puts estimate estimates estimated reckon reckons reckoned rates rated upgraded downgraded downgrades upgrades expected expects
  forecast forecasts sees called
`)
