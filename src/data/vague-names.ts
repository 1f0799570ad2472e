/**
 * Names that mean one organization in one document and another in the next, folded. Source: general knowledge.
 * Policy: only what says nothing by itself; a document that gives the full name beside it is understood all the same.
 */

/** Kinds of bodies: "the Commission", "the Fund". */
export const bareKinds: ReadonlySet<string> = new Set(
  (
    'agency; alliance; army corps; assembly; association; authority; bank; board; bureau; cabinet; centre; center; chamber; church; club; coalition; college; commission; committee; company; conference; corps; corporation; council; court; ' +
    'delegation; department; directorate; exchange; faculty; federation; firm; force; forces; foundation; front; fund; government; group; hospital; institute; institution; league; legislature; ministry; mission; movement; museum; office; opposition; ' +
    'organisation; organization; panel; party; police; regime; school; secretariat; senate committee; service; society; tribunal; trust; union; university; administration'
  ).split('; '),
)

/** Bodies of which a country has many: "U.S. District Court", "City Council". */
export const localBodies: ReadonlySet<string> = new Set(
  (
    'academic senate; bankruptcy court; board of education; board of estimate; board of health; board of supervisors; borough council; building department; chancery court; circuit court; city council; commissioners court; common council; ' +
    'common pleas court; community board; coroners court; council of state; county commission; county council; county court; court of appeals; court of common pleas; crown court; department of health; department of public health; department of public safety; ' +
    'department of public works; department of social services; district attorneys office; district council; district court; faculty senate; family court; federal court; federal district court; fire department; health department; highway patrol; ' +
    'housing authority; humane society; juvenile court; landmarks preservation commission; law school; legislative assembly; magistrates court; medical school; municipal council; municipal court; parent teacher association; parish council; parks department; ' +
    'planning board; planning commission; planning committee; players association; police department; probate court; public library; public security bureau; public service commission; public utilities commission; public works; school board; school district; ' +
    'sheriffs department; sheriffs office; state legislature; state police; state senate; superior court; teachers union; town council; transit authority; us attorneys office; us bankruptcy court; us circuit court; us court of appeals; us district court; ' +
    'united states bankruptcy court; united states district court; village board; water department; zoning board'
  ).split('; '),
)

/** First or only words of the names of many. */
export const bareWords: ReadonlySet<string> = new Set(
  'american; central; federal; first; general; globe; international; metropolitan; national; popular; quartet; royal; star; telecom; temple'.split(
    '; ',
  ),
)

/** Ends of names that tell whose it is, but not in which country it stands: "the Chinese Embassy". */
export const missions: ReadonlySet<string> = new Set(['embassy', 'consulate'])

/** Nicknames that several well-known teams bear, and ends of the names of many: "Giants" of New York and of San Francisco. */
export const bareTeams: ReadonlySet<string> = new Set(
  (
    'albion; athletic; bears; blues; braves; broncos; bulldogs; bulls; cardinals; city; county; dolphins; eagles; falcons; giants; hawks; hornets; hurricanes; jets; kings; knights; lions; olympic; panthers; pirates; raiders; rams; rangers; reds; rovers; ' +
    'royals; saints; sharks; spartans; spurs; stars; storm; tigers; town; trojans; united; villa; wanderers; warriors; wildcats; wolves'
  ).split('; '),
)

/** Those of them, and others, that after a town mean its team: "Melbourne Stars". */
export const teamNicknames: ReadonlySet<string> = new Set(
  [...bareTeams]
    .filter(word => !['city', 'county', 'town'].includes(word))
    .concat(
      'blackhawks bobcats bruins buccaneers celtics chiefs cougars cowboys devils dodgers ducks grizzlies gunners huskies mavericks monarchs packers patriots penguins rebels redskins rockets senators steelers suns texans thunder titans twins vikings wizards'.split(
        ' ',
      ),
    ),
)

/** Cities and regions that several teams are named after, beside the places that tell of a country. */
export const teamPlaces: ReadonlySet<string> = new Set(
  (
    'anaheim; arizona; baltimore; buffalo; calgary; carolina; charlotte; cincinnati; cleveland; columbus; edmonton; golden state; green bay; hartford; indianapolis; jacksonville; kansas city; la; memphis; milwaukee; minneapolis; montreal; nashville; ' +
    'new england; new orleans; ny; oakland; oklahoma city; orlando; pittsburgh; portland; sacramento; salt lake city; san antonio; san diego; san jose; st louis; st paul; tampa; tampa bay; winnipeg'
  ).split('; '),
)

/** Ends of the names of many newspapers: "the Register" of Des Moines and of Orange County. */
export const barePapers: ReadonlySet<string> = new Set(
  'chronicle; courier; dispatch; examiner; gazette; herald; inquirer; journal; news; observer; post; press; register; sentinel; times; tribune'.split(
    '; ',
  ),
)

/** Departments by their subject, "Justice" for the Justice Department: the same from document to document, and never a firm's first word. */
export const subjects: ReadonlySet<string> = new Set(
  'agriculture; banking; budget; commerce; defence; defense; education; energy; environment; finance; health; intelligence; interior; judiciary; justice; labor; security; state; trade; transportation'.split(
    '; ',
  ),
)

/** Those of them that a document about the United States calls by the subject alone: "said an official at State". */
export const departmentsOfStates: ReadonlySet<string> = new Set('commerce; defense; interior; justice; labor; state'.split('; '))

/** Words of which the names of hospitals, schools and churches are made that many towns have: "Mercy Hospital", "Lincoln High School". A saint's name may stand for any. */
export const localWords: ReadonlySet<string> = new Set(
  (
    'abbey academy adams african all and anglican assembly baptist bethany bethel bethlehem bible calvary cathedral catholic center central centre chapel charity childrens christ christian church city clinic college community congregational county covenant cross ' +
    'district east eastern elementary emmanuel episcopal evangelical faith family first franklin free garfield gate general girls boys good grace grammar grant great greater hall hamilton heart high hill hills holy hope hospital house immanuel immaculate conception ' +
    'infirmary jackson jefferson junior kennedy kindergarten king lady lake lakeside lakeview lincoln lutheran madison magnet main maternity medical memorial mercy methodist middle military missionary monroe mount national new north northern of olive orthodox our park ' +
    'parish parochial preparatory presbyterian primary providence public queen queens redeemer reformed regional riverside river roosevelt royal sacred saints samaritan savior saviour school second secondary senior shepherd sinai south southern street synagogue ' +
    'teaching temple the trinity union unitarian united university valley veterans victoria view washington west western wilson women womens zion'
  ).split(' '),
)

/** Towns and counties that many states have one of: "Springfield Police Department". */
export const manyTowns: ReadonlySet<string> = new Set(
  (
    'albany arlington ashland auburn aurora bedford birmingham bristol burlington cambridge canton charleston chester clayton cleveland clinton columbia columbus concord dayton dover durham fairfield fayetteville florence franklin georgetown glendale greenville ' +
    'greenwood hamilton hanover henderson hillsboro hudson jackson jacksonville jefferson kingston lafayette lakewood lancaster lawrence lebanon lexington lincoln london madison manchester marion medford middletown milford milton monroe montgomery newark newport ' +
    'newton norwood oakland orange oxford peoria plymouth portland princeton quincy richmond riverside rochester salem sheridan somerset springfield summit troy union vancouver warren washington waterloo wayne wellington westminster weymouth wilmington winchester windsor worcester york'
  ).split(' '),
)

/** What a town's police, schools and council are called after its name. */
export const townBodies: ReadonlySet<string> = new Set(
  'area board central city common community council county department district elementary fire force high hospital independent library of office police public school schools sheriffs town unified village zoning'.split(
    ' ',
  ),
)
