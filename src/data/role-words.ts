/**
 * Words of roles and jobs, lower case. Source: general knowledge of business and political news, and the annotated corpus.
 * Policy: heads are nouns that name a person by what she does; modifiers are words that stand before a head right in front of a name.
 */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** "president", "analyst", "CEO": without one of these there is no role. */
export const roleHeads: ReadonlySet<string> = list(`
  president chairman chairwoman chairperson chair chief ceo cfo coo cto cio cmo cro cso officer director manager head secretary minister premier chancellor
  analyst economist strategist strategists trader spokesman spokeswoman spokesperson spokespeople lawyer attorney solicitor barrister counsel prosecutor judge justice professor lecturer
  researcher scientist engineer founder cofounder partner principal editor reporter correspondent columnist journalist writer author publisher producer anchor presenter broadcaster critic photographer
  senator congressman congresswoman representative lawmaker legislator mp msp mep councillor councilman councilwoman councilor alderman governor mayor ambassador envoy diplomat
  commissioner comptroller controller treasurer auditor accountant administrator superintendent supervisor coordinator organiser organizer executive adviser advisor consultant
  fellow dean provost rector headteacher headmaster headmistress teacher librarian curator conductor composer pianist violinist soprano musician singer guitarist drummer bassist actor actress comedian artist architect designer chef
  coach captain goalkeeper goalie netminder defenceman defenseman striker midfielder defender forward winger batsman bowler quarterback pitcher catcher shortstop outfielder infielder cornerback linebacker receiver skipper trainer jockey driver rider
  physician doctor surgeon nurse pharmacist psychologist psychiatrist epidemiologist virologist biologist chemist physicist geologist economist historian sociologist anthropologist archaeologist meteorologist astronomer statistician
  sheriff constable detective inspector sergeant lieutenant officer commander general admiral colonel major marshal brigadier
  bishop archbishop cardinal pastor priest vicar rabbi imam chaplain 
  broker banker investor financier entrepreneur owner proprietor landlord developer dealer auctioneer salesman saleswoman recruiter
  activist campaigner volunteer leader co-leader whip speaker nominee candidate delegate
  farmer rancher fisherman miner electrician plumber carpenter mechanic pilot steward operator worker clerk receptionist assistant deputy aide
  member trustee governor king queen prince princess emperor sultan emir
  sen rep gov pm vp evp svp md gp qc kc postmaster registrar ombudsman liquidator receiver administrator trustee bailiff archivist agent negotiator scholar student intern apprentice actuary underwriter
  programmer statistician demographer veterinarian dentist paramedic firefighter ranger warden keeper
  subeditor newsreader host blogger podcaster novelist poet playwright screenwriter filmmaker cinematographer choreographer dancer cellist
  taoiseach undersecretary postdoc
  official inventor welder librarian wicketkeeper vet advocate papermaker smallholder cook translator doorkeeper doorman prioress prior abbot abbess nun monk mediator magistrate boss grower guard supervisor speechwriter caddie counsellor
  sacristan promoter publicist lobbyist guide coroner tycoon billionaire mogul heir ruler strongman dissident warlord guerrilla painter sculptor waiter butcher baker tailor shopkeeper grocer janitor custodian notary surveyor planner
  secretary-general ombudswoman postmistress midwife obstetrician cardiologist oncologist neurologist paediatrician pediatrician hydrologist seismologist ecologist linguist philosopher mathematician criminologist
  negotiator co-chair coordinator organist drummer keyboardist rapper songwriter producer animator illustrator cartoonist essayist biographer playwright memoirist pollster demonstrator organizer canvasser treasurer
  shareholder stockbroker financier banker underwriter purser stoker docker longshoreman trucker machinist seamstress ombudsman comptroller umpire referee linesman captain prefect cr
  buyer seller player fundraiser strategist planner mathematician businesswoman businessman tradesman cameraman foreman craftsman policeman policewoman fireman boxer wrestler swimmer sprinter skier cyclist racer golfer cricketer footballer
  ayatollah sheikh lama lawmaker policymaker playmaker matchmaker wholesaler importer exporter distributor supplier contractor builder decorator installer bookkeeper bookseller watchmaker shoemaker jeweller jeweler tanner weaver potter
  ald cllr supt insp fusilier attache consul legate governess treasurer pathologist radiologist neurologist dermatologist urologist anaesthetist anesthetist toxicologist ornithologist entomologist botanist zoologist technologist futurist technician clinician dietitian
  lecturer tutor instructor headteacher registrar bursar examiner inspector assessor adjuster valuer appraiser comptroller arbiter arbitrator conciliator witness defendant plaintiff co-owner part-owner co-author coauthor
  schoolteacher specialist proofreader hygienist champion teller orthodontist metallurgist cashier litigator glazier joiner usher climber paralegal conservator biochemist laureate therapist interpreter agronomist ethnographer marketer sailor expert attaché theorist
  cosmonaut astronaut announcer patriarch pope mullah president-elect investigator employee alderwoman assemblyman assemblywoman selectman freeholder postman undertaker mortician cobbler blacksmith plasterer roofer stonemason bricklayer
  editor-in-chief commander-in-chief vice-president vice-chairman vice-chair vice-chancellor vice-premier co-director co-head co-chairman co-chairwoman co-ceo copresident attorney-general governor-general director-general deputy-director
  chargé freelancer columnist stringer bureau-chief subeditor copywriter adman lobbyist fixer minder bodyguard chauffeur housekeeper nanny gardener herder shepherd logger sawyer forester trapper beekeeper winemaker brewer distiller restaurateur hotelier innkeeper publican
  pensioner schoolmaster schoolmistress industrialist philanthropist teammate neuropathologist impresario naturalist master guardian crewmate spacewalker humorist sportswriter gallerist arbitrager arbitrageur muralist satirist stevedore bailiff lobsterman oysterman plumber commodore headman chieftain elder bartender roboticist theologian stewardess magnate shaman overseer apostle chorister brickmason geneticist palaeontologist paleontologist newscaster preacher catechist gendarme commandant
  corporal spinner goaltender scrumhalf scrum-half fly-half left-hander right-hander leaguer medallist medalist heiress puppeteer shipowner skater soundman gamekeeper cleaner fitter presser solderer
  sander deaconess genealogist chartist short-seller unionist diver retiree housewife homemaker vice-minister vice-governor lieutenant-colonel lieutenant-general major-general brigadier-general
  cleric academic furnaceman caretaker anchorman anchorwoman canon ensign cao gm dj astrophysicist zookeeper stockbreeder webmaster bookmaker bandleader frontman choirmaster gaffer mountaineer
  waitress associate servant rigger shunter sheik convenor convener celebrant nuncio butler embryologist boilermaker steelfixer dairyman bandmaster commentator baseman docent barber all-rounder seamer off-spinner tenor lawman lineman cantor selector vendor film-maker minister-designate
  sub-inspector vice-mayor subcommander parson busker hawker peddler pedlar crofter cox stationmaster groundsman cabbie hairdresser milkman beautician appellant respondent petitioner claimant complainant appointee milliner baritone mezzo
  countertenor trombonist trumpeter saxophonist flautist flutist oboist violist clarinettist clarinetist harpist percussionist dishwasher barista sommelier concierge dispatcher stuntman storekeeper greengrocer fishmonger ironmonger
  stallholder centre-half centre-forward centre-back full-back fullback left-back right-back half-back reliever rower oarsman coxswain fencer judoka gymnast hurdler thrower vaulter decathlete heptathlete triathlete snowboarder
  radiographer optometrist optician podiatrist chiropractor physiotherapist osteopath ophthalmologist endocrinologist rheumatologist haematologist hematologist gynaecologist gynecologist gastroenterologist nephrologist immunologist microbiologist
  pharmacologist geophysicist geochemist volcanologist glaciologist climatologist oceanographer primatologist horticulturist arborist egyptologist sinologist classicist medievalist musicologist folklorist lexicographer ethicist
  churchwarden verger sexton archdeacon deacon curate sidesman pc dci wpc pcso landscaper secretary-treasurer elect rounder lt capt col maj sgt adm cmdr brig gen cpl pvt nominee emeritus designate
`)

/** Of `roleHeads`, those that are something else in small letters: "4:12 pm", "500 cr", "col". */
export const capitalHeads: ReadonlySet<string> = list(
  'pc dci wpc pcso pm vp md gp qc kc cr lt col maj gen rep gov sen sgt cao gm pvt cpl adm brig capt insp supt ald cllr evp svp cmdr dj',
)

/** "senior", "financial", "marketing": may stand before a head right in front of a name. */
export const roleModifiers: ReadonlySet<string> = list(`
  chief executive senior junior vice deputy assistant associate managing general acting interim incoming outgoing current founding co cofounding joint group global regional national international local
  financial operating operations technology technical information marketing communications commercial compliance risk investment research revenue product people human resources legal strategy sustainability diversity data security digital medical scientific
  finance foreign prime interior defence defense health home education trade energy transport transportation labor labour agriculture environment justice economy economic treasury budget industry housing state cabinet shadow first attorney solicitor
  political policy market markets equity credit fixed income currency rates commodity commodities portfolio fund hedge asset wealth private public corporate press media news city business sports arts culture science white house
  lead leading head principal staff special permanent honorary emeritus independent non nonexecutive board advisory supervisory team club party parliamentary opposition majority minority union labor district circuit county supreme court federal appeals
  sales supply chain engineering software hardware design brand creative editorial programming production planning development innovation quality safety plant store branch country area division unit project program programme
  senate house congressional republican democratic conservative labour liberal tory green
  police fire chief lieutenant major brigadier rear air crown grand lord
  central marine army navy district regional bishop foreign-policy trade jute oil highway riverboat commercial creative sporting indoor sports poetry fiction copy contributing match tv club interim licensing ruling deputy rebel jailed
  det ch ward gunnery lance petty warrant chess football soccer rugby cricket tennis golf basketball baseball hockey fellow visiting adjunct distinguished assistant clinical
`)

/** Words for countries that stand before a role: they say where, and are no part of it. */
export const nationalities: ReadonlySet<string> = list(`
  us u.s british french german chinese japanese indian russian italian spanish canadian australian irish scottish welsh english israeli turkish iranian iraqi saudi korean mexican brazilian dutch swiss swedish norwegian
  danish finnish polish greek egyptian ukrainian african american european asian argentine chilean nigerian kenyan pakistani indonesian malaysian philippine filipino thai vietnamese portuguese belgian austrian hungarian czech
  romanian bulgarian serbian croatian lebanese syrian palestinian jordanian afghan cuban venezuelan colombian peruvian
`)

/** Words before a role that say it is over. */
export const formerWords: ReadonlySet<string> = list('former ex onetime erstwhile previously formerly past')

/** Roles in an organization that need not be named beside them: a chief executive is that of the company spoken of. Heads, and words that stand before one. */
export const officerWords: ReadonlySet<string> = list(
  'ceo cfo coo cto cio cmo evp svp chief executive chairman chairwoman chairperson founder cofounder spokesman spokeswoman spokesperson treasurer managing finance financial operating director directors chair',
)

/** Stand beside `officerWords` in a role that is still one of them: "executive vice president", "deputy chairman of the board". */
export const besideOfficers: ReadonlySet<string> = list(`
  officer and co group president vice senior deputy assistant interim acting incoming outgoing current new longtime executive nonexecutive non general counsel manager corporate global board supervisory management legal of the
`)

/** "who chairs the group": verbs that are a role, and the noun for it. */
export const roleVerbs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    chairs: 'chair',
    chaired: 'chair',
    heads: 'head',
    headed: 'head',
    leads: 'leader',
    led: 'leader',
    runs: 'head',
    ran: 'head',
    founded: 'founder',
    'co-founded': 'co-founder',
    cofounded: 'co-founder',
    directs: 'director',
    manages: 'manager',
    owns: 'owner',
    edits: 'editor',
    coaches: 'coach',
    represents: 'representative',
    represented: 'representative',
    commands: 'commander',
    commanded: 'commander',
    advised: 'adviser',
    edited: 'editor',
    coached: 'coach',
    managed: 'manager',
    owned: 'owner',
    'co-chairs': 'co-chair',
    'co-chaired': 'co-chair',
    'co-owns': 'co-owner',
    'co-leads': 'co-leader',
    advises: 'adviser',
    captains: 'captain',
    captained: 'captain',
  }),
)

/** Of `roleVerbs`, those that say a role of whatever comes after them: "heads a group"; "runs a mile" does not. */
export const sureRoleVerbs: ReadonlySet<string> = list(
  'chairs chaired heads headed directs leads coaches captains edits co-founded co-chairs commands',
)

/** Of `roleVerbs`, those whose past tense says that the role is over ("founded" does not). */
export const pastRoleVerbs: ReadonlySet<string> = list(
  'chaired headed led ran commanded advised edited coached managed owned co-chaired captained represented',
)

/** "was named chief executive": verbs that put a person into a role. */
export const appointVerbs: ReadonlySet<string> = list(`
  named appointed elected appoint hire elect promote nominate recruit promoted hired poached lured chosen selected picked nominated confirmed installed recruited tapped made chose choose chooses re-elected reelected reappointed appoints names hires elects promotes picks nominates taps sworn installs unveiled proclaimed declared crowned nominating naming appointing proclaims declares
`)

/** "stepped down as chairman": verbs that end a role. The lower-case words after them are looked at for "as". */
export const leaveVerbs: ReadonlySet<string> = list(
  'resigned retired quit stepped steps stepping step resigns retires retire resign departed departs ousted sacked fired dismissed replaced deposed removed resigning retiring',
)

/** "the company", "its": nouns that stand for an organization named before, with the types they may mean; none means any. */
export const organizationNouns: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    cooperative: ['company', 'bank'],
    company: ['company', 'bank', 'media', 'fund', 'exchange', 'sports'],
    firm: ['company', 'bank', 'fund'],
    group: [],
    bank: ['bank', 'central bank', 'international'],
    lender: ['bank'],
    agency: ['government', 'regulator', 'international', 'media', 'company'],
    ministry: ['government'],
    department: ['government'],
    regulator: ['regulator', 'government'],
    commission: ['regulator', 'government', 'international'],
    authority: ['regulator', 'government'],
    watchdog: ['regulator', 'government', 'charity'],
    fund: ['fund', 'international', 'charity'],
    university: ['university'],
    college: ['university', 'school'],
    school: ['school', 'university'],
    hospital: ['hospital'],
    club: ['sports'],
    team: ['sports'],
    side: ['sports'],
    league: ['sports'],
    union: ['union', 'international'],
    charity: ['charity'],
    foundation: ['charity'],
    party: ['party'],
    newspaper: ['media'],
    paper: ['media', 'company'],
    magazine: ['media'],
    broadcaster: ['media'],
    network: ['media'],
    station: ['media'],
    airline: ['company'],
    carrier: ['company'],
    retailer: ['company'],
    chain: ['company'],
    carmaker: ['company'],
    automaker: ['company'],
    drugmaker: ['company'],
    chipmaker: ['company'],
    insurer: ['company'],
    manufacturer: ['company'],
    maker: ['company'],
    supplier: ['company'],
    utility: ['company'],
    startup: ['company'],
    producer: ['company'],
    developer: ['company'],
    miner: ['company'],
    brokerage: ['company', 'bank'],
    exchange: ['exchange'],
    court: ['court'],
    council: ['legislature', 'government', 'international'],
    museum: ['museum'],
    orchestra: ['orchestra'],
    church: ['religious'],
    association: [],
    organization: [],
    organisation: [],
    institute: [],
    institution: [],
    society: [],
    trust: [],
    committee: [],
  }),
)
