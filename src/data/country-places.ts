/**
 * Places, folded → ISO 3166 country, to tell whose "Supreme Court" or "Ministry of Finance" a document speaks of. Source: general knowledge.
 * Policy: countries, well-known cities and states that hardly ever mean a place elsewhere.
 */
const places: Readonly<Record<string, string>> = {
  US: 'us; usa; united states; america; washington; new york; chicago; los angeles; california; texas; florida; ohio; boston; san francisco; houston; dallas; atlanta; detroit; seattle; philadelphia; new jersey; pennsylvania; illinois; michigan; virginia; massachusetts; minnesota; wisconsin; oregon; nevada; arizona; colorado; utah; tennessee; kentucky; louisiana; alabama; mississippi; missouri; kansas; nebraska; iowa; oklahoma; arkansas; maryland; connecticut; wall street; manhattan; brooklyn; silicon valley; delaware; miami; denver; phoenix; indiana; north carolina; south carolina; new york city',
  GB: 'uk; united kingdom; britain; great britain; england; scotland; wales; northern ireland; london; manchester; birmingham; liverpool; leeds; edinburgh; glasgow; cardiff; belfast; yorkshire; bristol; westminster; downing street',
  CA: 'canada; toronto; ottawa; montreal; vancouver; ontario; quebec; alberta; calgary; british columbia; manitoba; nova scotia',
  AU: 'australia; sydney; melbourne; canberra; brisbane; perth; new south wales; queensland; tasmania; adelaide',
  NZ: 'new zealand; auckland; wellington; christchurch',
  IE: 'ireland; dublin',
  IN: 'india; delhi; new delhi; mumbai; bombay; bengaluru; bangalore; kolkata; chennai; hyderabad; maharashtra; gujarat; karnataka; kerala; tamil nadu; uttar pradesh; punjab; pune',
  PK: 'pakistan; islamabad; karachi; lahore',
  BD: 'bangladesh; dhaka',
  LK: 'sri lanka; colombo',
  NP: 'nepal; kathmandu',
  CN: 'china; beijing; shanghai; shenzhen; guangdong; guangzhou; hangzhou; wuhan',
  HK: 'hong kong; kowloon',
  TW: 'taiwan; taipei',
  JP: 'japan; tokyo; osaka; kyoto; nagoya; yokohama',
  KR: 'south korea; korea; seoul; busan',
  KP: 'north korea; pyongyang',
  SG: 'singapore',
  MY: 'malaysia; kuala lumpur',
  ID: 'indonesia; jakarta; java; bali',
  PH: 'philippines; manila',
  TH: 'thailand; bangkok',
  VN: 'vietnam; hanoi; ho chi minh city',
  DE: 'germany; berlin; frankfurt; munich; hamburg; cologne; bavaria; stuttgart; dusseldorf',
  FR: 'france; paris; lyon; marseille; toulouse; lille',
  IT: 'italy; rome; milan; turin; naples; sicily; venice',
  ES: 'spain; madrid; barcelona; catalonia; seville; valencia',
  PT: 'portugal; lisbon; porto',
  NL: 'netherlands; amsterdam; rotterdam; the hague; hague; utrecht',
  BE: 'belgium; antwerp; flanders; ghent',
  CH: 'switzerland; zurich; geneva; basel; bern; lausanne',
  AT: 'austria; vienna; salzburg',
  SE: 'sweden; stockholm; gothenburg; malmo',
  NO: 'norway; oslo; bergen',
  DK: 'denmark; copenhagen; aarhus; jutland',
  FI: 'finland; helsinki',
  IS: 'iceland; reykjavik',
  PL: 'poland; warsaw; krakow; gdansk',
  CZ: 'czech republic; czechia; prague; brno',
  SK: 'slovakia; bratislava',
  HU: 'hungary; budapest',
  RO: 'romania; bucharest',
  BG: 'bulgaria; sofia',
  GR: 'greece; athens; thessaloniki',
  TR: 'turkey; ankara; istanbul',
  RU: 'russia; moscow; st petersburg; siberia',
  UA: 'ukraine; kyiv; kiev; odesa; kharkiv',
  IL: 'israel; jerusalem; tel aviv; haifa',
  SA: 'saudi arabia; riyadh; jeddah',
  AE: 'united arab emirates; uae; dubai; abu dhabi',
  QA: 'qatar; doha',
  IR: 'iran; tehran',
  IQ: 'iraq; baghdad',
  EG: 'egypt; cairo',
  NG: 'nigeria; lagos; abuja',
  KE: 'kenya; nairobi; mombasa',
  GH: 'ghana; accra',
  ZA: 'south africa; johannesburg; cape town; pretoria; durban',
  ZW: 'zimbabwe; harare',
  UG: 'uganda; kampala',
  TZ: 'tanzania; dar es salaam',
  ET: 'ethiopia; addis ababa',
  MA: 'morocco; rabat; casablanca',
  BR: 'brazil; brasilia; sao paulo; rio de janeiro',
  AR: 'argentina; buenos aires',
  CL: 'chile; santiago',
  CO: 'colombia; bogota; medellin',
  PE: 'peru; lima',
  VE: 'venezuela; caracas',
  MX: 'mexico; mexico city; monterrey; guadalajara; tijuana',
  CU: 'cuba; havana',
  JM: 'jamaica; kingston',
  FJ: 'fiji; suva',
  PG: 'papua new guinea; port moresby',
}

export const countryOfPlace: ReadonlyMap<string, string> = new Map(
  Object.entries(places).flatMap(([country, list]) => list.split('; ').map(place => [place, country] as const)),
)

/** How many names of the country itself a row begins with, where it is not one. */
const NAMES: Readonly<Record<string, number>> = { US: 4, GB: 4 }

/** Names of countries alone, no cities and states: "Supreme Court of India", not "Supreme Court of Ohio". */
export const countryOfName: ReadonlyMap<string, string> = new Map(
  Object.entries(places).flatMap(([country, list]) =>
    list
      .split('; ')
      .slice(0, NAMES[country] ?? 1)
      .map(name => [name, country] as const),
  ),
)

/** What stands before an institution's name to say whose it is: "U.S. Senate", "Australian Senate". */
export const nationOf: ReadonlyMap<string, string> = new Map(
  'US:us GB:uk CA:canadian AU:australian NZ:newzealand IE:irish IN:indian PK:pakistani CN:chinese JP:japanese KR:southkorean PH:philippine ID:indonesian DE:german FR:french IT:italian ES:spanish NL:dutch RU:russian UA:ukrainian PL:polish TR:turkish IL:israeli EG:egyptian NG:nigerian KE:kenyan ZA:southafrican BR:brazilian AR:argentine MX:mexican CH:swiss SE:swedish NO:norwegian DK:danish GR:greek'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)

/**
 * Institutions that every country has, folded: the same name in documents about two countries means two of them.
 */
export const commonInstitutions: ReadonlySet<string> = new Set(
  (
    'supreme court; high court; court of appeal; constitutional court; treasury; parliament; senate; house; house of representatives; congress; national assembly; labour; labour party; labor party; conservative party; conservatives; liberal party; green party; greens; ' +
    'socialist party; communist party; democratic party; army; navy; air force; marines; coast guard; national guard; central bank; reserve bank; finance ministry; ministry of finance; foreign ministry; ministry of foreign affairs; interior ministry; ministry of interior; ministry of the interior; ' +
    'defence ministry; defense ministry; ministry of defence; ministry of defense; health ministry; ministry of health; education ministry; ministry of education; justice ministry; ministry of justice; trade ministry; ministry of trade; agriculture ministry; ministry of agriculture; energy ministry; ' +
    'transport ministry; ministry of transport; labour ministry; ministry of labour; environment ministry; ministry of environment; industry ministry; commerce ministry; cabinet; cabinet office; home office; home ministry; foreign office; department of health; department of education; ' +
    'health department; education department; department of transport; competition commission; competition bureau; competition authority; securities commission; election commission; electoral commission; ' +
    'stock exchange; chamber of commerce; red cross; salvation army; national bank; first national bank; national archives; attorney generals office; bureau of statistics; national police; federal police; state police; police department; fire department; city council; county council; ' +
    'department of finance; department of national defence; department of national defense; ministry of national defence; ministry of national defense; national defence ministry; national defense ministry; department of agriculture; department of justice; department of defence; department of defense; department of foreign affairs; department of labour; department of the environment; department of energy; department of trade; department of tourism; finance department; justice department; labour department; district court; crown court; magistrates court; court; school board; fa; football association; times; post; star; guardian; herald; tribune; sun; mirror; telegraph; standard; independent; observer; chronicle; globe; journal; press; monitor; mail; express; democrat; news; gazette; national party; peoples party; ' +
    'workers party; popular front; social democratic party; social democrats; christian democrats; christian democratic party; national front; nationalist party; republican party; people power party; democratic alliance; united front; freedom party; justice party; ' +
    'national democratic party; new democratic party; progressive party; islamic party; jamaat e islami; jamaat i islami; trades union congress; national union of mineworkers; national union of teachers; national union of journalists; ' +
    'ministry of commerce; ministry of trade and industry; trade and industry ministry; ministry of economy; economy ministry; ministry of economic affairs; ministry of culture; culture ministry; ministry of information; information ministry; ministry of tourism; tourism ministry; oil ministry; ministry of oil; petroleum ministry; ministry of petroleum; ' +
    'ministry of planning; planning ministry; ministry of railways; railway ministry; ministry of labor; labor ministry; ministry of industry; ministry of emergency situations; emergencies ministry; ministry of state security; defence department; interior department; labor department; trade department; ' +
    'director of public prosecutions; arts council; press council; state council; national security council; civil aviation authority; foreign legion; post office; customs; customs service; privy council; house of commons; house of lords; chamber of deputies; lower house; upper house; federal court; court of appeals; appeals court; ' +
    'central election commission; national election commission; constitutional tribunal; border guard; border police; security service; anti corruption commission; human rights commission; national human rights commission'
  ).split('; '),
)
