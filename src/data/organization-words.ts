/**
 * Words of a name that tell the type of the organization, folded; the first rule that fits decides. Source: general knowledge.
 * Policy: a word that is right in well over nine of ten names with it; empty rather than wrong.
 */
export const organizationTypes = [
  'company',
  'bank',
  'fund',
  'government',
  'court',
  'legislature',
  'party',
  'military',
  'police',
  'central bank',
  'regulator',
  'exchange',
  'media',
  'university',
  'school',
  'hospital',
  'union',
  'charity',
  'sports',
  'religious',
  'international',
  'think tank',
  'museum',
  'orchestra',
] as const

export type OrganizationType = (typeof organizationTypes)[number]

/** What has no shareholders: a name with the legal form of a firm is none of these. */
export const publicBodies: readonly OrganizationType[] = [
  'government',
  'court',
  'legislature',
  'party',
  'military',
  'police',
  'regulator',
  'university',
  'school',
  'union',
  'religious',
  'international',
]

/** Phrases, tried in order; `$` at the end ties one to the end of the name, `^` to its beginning. */
export const typePhrases: readonly (readonly [OrganizationType, string])[] = [
  [
    'central bank',
    'central bank; reserve bank; monetary authority; bank of england; bank of japan; federal reserve; bundesbank; national bank of ukraine; bank of canada; banca d italia; banque de france; bank of korea$; peoples bank of china',
  ],
  ['court', 'court; tribunal; supreme court; court of appeal; court of appeals; old bailey; high court; crown court; magistrates'],
  [
    'police',
    'police; sheriffs office; sheriffs department; gendarmerie; carabinieri; constabulary; police department; highway patrol; state troopers',
  ],
  [
    'university',
    'university; universitat; universite; universidad; universita; polytechnic; business school; law school; medical school; institute of technology; graduate school; college',
  ],
  [
    'school',
    'school; high school; academy$; grammar school; primary school; elementary$; junior high; kindergarten; lycee; gymnasium$; primary$; secondary$',
  ],
  [
    'hospital',
    'hospital; hospitals; university hospital; clinic; clinics; medical center; medical centre; infirmary; health trust; nhs trust; hospice',
  ],
  [
    'exchange',
    'stock exchange; exchange$; bourse; borse; mercantile exchange; board of trade; commodity exchange; futures exchange; securities exchange; stock market',
  ],
  [
    'regulator',
    'securities and exchange commission; regulatory authority; conduct authority; competition and markets authority; communications commission; trade commission; competition commission; securities commission; aviation authority; markets authority; environmental protection agency; food and drug administration; aviation administration; securities and exchange board; banking authority; supervisory authority; safety administration; safety board; data protection; antitrust authority; competition authority; energy regulatory commission; gambling commission; electoral commission; ofcom; ofgem; ofwat',
  ],
  [
    'legislature',
    'parliament; congress$; senate; house of representatives; house of commons; house of lords; national assembly; state assembly; legislature; bundestag; bundesrat; knesset; duma; riksdag; lok sabha; rajya sabha; city council; town council; county council; storting; folketing; sejm',
  ],
  [
    'party',
    'party$; democratic party; republican party; labour party; conservative party; peoples party; party of; front national; national front; national committee; partido; partei',
  ],
  [
    'military',
    'army; navy; air force; marine corps; marines; armed forces; national guard; coast guard; militia; brigade; battalion; regiment; defence forces; defense forces; liberation army; liberation front; revolutionary guards; space force; fusiliers; hussars; dragoons; grenadiers; commandos; special forces; general staff; military region; military district',
  ],
  [
    'international',
    '^un; united nations; world bank; international monetary fund; european union; european commission; nato; opec; world trade organization; world health organization; asian development bank; african union; interpol; european council; league of arab states; unicef; unesco',
  ],
  [
    'government',
    'ministry; ministry of; department of; treasury; cabinet office; home office; foreign office; white house; kremlin; pentagon; bureau of; department; agency; directorate; government; state department; commission; office of; authority; administration; council$; revenue service; secretariat; customs; municipality; embassy; port authority; transit authority; postal service; weather bureau; board of supervisors; board of commissioners; county commissioners; board of aldermen; board of elections; parole board; zoning appeals; relations board; tourist board; tourism board',
  ],
  [
    'union',
    'union of; workers union; trade unions; labor council; labour council; trades council; trade union; workers; teamsters; federation of labor; federation of labour; confederation of labor; confederation of labour; labour congress; brotherhood of; unison; unite the union; teachers union; trades union; labor union; pilots association; teachers association; nurses association; players association; nurses union',
  ],
  [
    'fund',
    'fund; funds; pension plan; retirement system; superannuation; hedge fund; venture capital; ventures; private equity; endowment; investment trust; reit; teachers pension; pension; capital partners',
  ],
  [
    'bank',
    'bank; first national; sacco; banco; banca; banque; bancorp; bancshares; banking; savings; savings bank; credit union; sparkasse; bankas; building society; bankshares; financial trust; bank of; banking corporation; savings and loan; na$',
  ],
  [
    'religious',
    'church; missionary baptist; united methodist; diocese; archdiocese; cathedral; synagogue; mosque; temple; parish; ministries; vatican; monastery; abbey',
  ],
  [
    'charity',
    'foundation; charity; charities; human rights league; charitable; relief; aid; red cross; red crescent; trust for; society for; save the; humane society; food bank; doctors without borders; stiftung; philanthropies; friends of',
  ],
  [
    'media',
    'times; news; newspaper; newspapers; tribune; herald; gazette; daily; magazine; broadcasting; television; radio; tv; press; journal; post; chronicle; telegraph; weekly; review$; courier; observer; examiner; inquirer; dispatch; bugle; broadcasting corporation; news agency; publishing; pictures$; studios; entertainment; media$; fm$; publications$',
  ],
  [
    'sports',
    'fc; afc; football club; united fc; rugby; rugby union; biathlon union; cycling union; skating union; cricket; league$; athletic club; football association; olympic committee; racing; basketball; hockey; athletics; wanderers; rovers; rangers; sporting club; cycling club; premier league; sports club',
  ],
  ['museum', 'museum; gallery; galleries'],
  ['orchestra', 'orchestra; philharmonic; symphony; opera; ballet; choir; quartet; ensemble'],
  [
    'think tank',
    'institute for; policy institute; think tank; research institute; policy center; policy centre; policy studies; economic research',
  ],
  ['union', 'union$'],
  [
    'company',
    'airlines; airways; motors; motor; oil; petroleum; gas; pharmaceuticals; pharma; therapeutics; biosciences; technologies; technology; systems; software; semiconductor; semiconductors; insurance; energy; industries; mining; steel; foods; brands; stores; retail; logistics; shipping; electric; power; solutions; labs; laboratories; brothers; partners; capital; securities; holdings; consulting; chemicals; chemical; telecom; communications; electronics; engineering; properties; realty; hotels; resorts; restaurants; breweries; brewery; brewing; automotive; aerospace; healthcare; biotech; robotics; interactive; networks; enterprises; manufacturing; advisors; advisers; asset management; capital management; investment management; investments; wealth management; resources; minerals; metals; cement; textiles; apparel; cosmetics; group; railway; railways; railroad; freight; games; digital; analytics; materials; products; works; construction; homes; builders; bakery; farms; dairy; coffee; pizza; associates$; cements; dental$; fuel cells$; furniture$; funding$; glass$; greetings$; hardware$; home loans$; leasing$; lumber$; machinery$; meats$; mortgage$; music$; paper$; publishers$; records$; research$; rubber$; seafood$; senior living$; sugar$; tiles$; timber$; tobacco$; trading$; travel$',
  ],
]

/** Types of known-organizations.tsv that the tables name otherwise. */
export const knownTypes: Readonly<Record<string, OrganizationType>> = {
  agency: 'media',
  ministry: 'government',
  airline: 'company',
  insurer: 'company',
  'law firm': 'company',
  consultancy: 'company',
  retailer: 'company',
  league: 'sports',
  church: 'religious',
}

/** In the name of a body that the list of known organizations calls a union: of firms or of a profession, not of workers. */
export const tradeWords: ReadonlySet<string> = new Set(
  (
    'accountants automobile automotive bank bankers banking banks bar broadcasting brokers builders business businesses businesseurope chamber chambers chemistry commerce council councils dealers directors distributors employers enterprise exporters futures ' +
    'grocery growers homebuilders hospital industrial industries industry institute insurance insurers investment law lenders library management manufacturers medical merchants minerals mortgage petroleum picture press producers realtors retail retailers roundtable securities society societies software supply'
  ).split(' '),
)

/** Words that only a union of workers has in its name. */
export const labourWords: ReadonlySet<string> = new Set(
  'actors brotherhood employees guild industriall journalists labor labour locomotive machinists miners mineworkers musicians nurses officers pilots police players steelworkers teachers teamsters trade trades transport union unions workers'.split(
    ' ',
  ),
)

/** Military units, where the name begins with their number: "1st Infantry Division", "724th Transportation Company". */
export const unitWords: ReadonlySet<string> = new Set(
  'airborne armored army artillery battalion battery brigade cavalry company corps division expeditionary fleet flotilla force group guards infantry marine marines mountain panzer regiment squadron wing'.split(
    ' ',
  ),
)

/** What parts of a firm, its foundations and what it sponsors are called after its name: "Wells Fargo Securities", "UAW Local 696". Folded. */
export const partWords: ReadonlySet<string> = new Set(
  (
    'arena asset bank building capital center centre championship chapter classic club cup direct employees foundation fund funding funds house insurance investment labs league leasing local markets minerals open park pension radio research scholars ' +
    'securities stadium steel team tour tower trust union ventures workers'
  ).split(' '),
)
