/**
 * What amounts of money are counted per, lower-case. Policy: nouns that follow "a" after an amount only as a measure.
 * Source: written for this project from general knowledge of English news, markets and filings.
 */
/** As written → as given, nouns that follow "a" or a slash as a measure. */
export const measures: ReadonlyMap<string, string> = new Map(
  `share:share shares:share unit:unit ads:ADS adr:ADR stock:share year:year yr:year annum:year month:month mth:month mo:month week:week wk:week day:day night:night hour:hour hr:hour minute:minute second:second quarter:quarter
   barrel:barrel bbl:barrel tonne:tonne tonnes:tonne ton:ton tons:ton mt:tonne t:tonne ounce:ounce oz:ounce pound:pound lb:pound lbs:pound kilo:kilogram kilos:kilogram kilogram:kilogram kilogramme:kilogram kg:kilogram gram:gram grams:gram gramme:gram grammes:gram g:gram
   bushel:bushel bu:bushel bale:bale gallon:gallon gal:gallon litre:litre liter:litre l:litre pint:pint bottle:bottle mmbtu:mmBtu mbtu:mmBtu therm:therm mwh:MWh kwh:kWh megawatt-hour:MWh kilowatt-hour:kWh megawatt:MW mw:MW kw:kW watt:watt
   head:head person:person capita:head adult:adult child:child household:household family:family worker:worker employee:employee customer:customer subscriber:subscriber user:user student:student pupil:student patient:patient passenger:passenger
   seat:seat ticket:ticket piece:piece item:item copy:copy dozen:dozen pair:pair box:box bag:bag case:case crate:crate cup:cup plate:plate pack:pack packet:packet bundle:bundle sheet:sheet set:set lot:lot
   mile:mile km:kilometre kilometre:kilometre kilometer:kilometre metre:metre meter:metre foot:foot acre:acre hectare:hectare ha:hectare sqft:square_foot psf:square_foot sq:square_foot room:room house:house home:home
   car:car vehicle:vehicle trip:trip ride:ride visit:visit call:call word:word page:page line:line vote:vote point:point game:game match:match round:round episode:episode session:session lesson:lesson class:class
   transaction:transaction order:order load:load container:container teu:TEU feu:FEU truck:truck animal:animal cow:cow lamb:lamb bird:bird pig:pig sack:sack tin:tin can:can jar:jar tub:tub carton:carton tray:tray loaf:loaf bowl:bowl glass:glass slice:slice dose:dose pill:pill tablet:tablet vial:vial stem:stem yard:yard inch:inch gigabyte:gigabyte gb:gigabyte megabyte:megabyte
   contract:contract certificate:certificate debenture:debenture bond:bond note:note warrant:warrant coin:coin token:token license:licence licence:licence device:device phone:phone computer:computer term:term semester:semester
   fortnight:fortnight decade:decade shift:shift tree:tree plant:plant cubic:cubic square:square metric:metric long:long short:short troy:troy fluid:fluid`
    .split(/\s+/)
    .map(pair => [pair.split(':')[0] ?? '', (pair.split(':')[1] ?? '').replaceAll('_', ' ')] as const),
)

/** Words that say it by themselves: `$5 each`. */
export const wholes: ReadonlyMap<string, string> = new Map(
  'each:each apiece:each annually:year yearly:year monthly:month weekly:week daily:day hourly:hour pa:year pcm:month pw:week ph:hour psf:square_foot nightly:night'
    .split(' ')
    .map(pair => [pair.split(':')[0] ?? '', (pair.split(':')[1] ?? '').replaceAll('_', ' ')] as const),
)

/** Passed over: `per diluted share`. */
export const qualifying: ReadonlySet<string> = new Set(
  'diluted basic common ordinary fully preferred adjusted limited partnership american depositary deferred new single individual'.split(
    ' ',
  ),
)
/** Need the next word: `cubic metre`. */
export const kindsOfMeasure: ReadonlySet<string> = new Set('cubic square metric long short troy fluid thousand million hundred'.split(' '))
