import { at, type Lexeme } from './lexemes.ts'
import { pastHyphen } from './quantity.ts'

/** What amounts are counted per, as written → as given. Policy: nouns that follow "a" only as a measure. */
const measures: ReadonlyMap<string, string> = new Map(
  `share:share shares:share unit:unit ads:ADS adr:ADR stock:share year:year yr:year annum:year month:month mth:month mo:month week:week wk:week day:day night:night hour:hour hr:hour minute:minute second:second quarter:quarter
   barrel:barrel bbl:barrel tonne:tonne tonnes:tonne ton:ton tons:ton mt:tonne t:tonne ounce:ounce oz:ounce pound:pound lb:pound lbs:pound kilo:kilogram kilos:kilogram kilogram:kilogram kilogramme:kilogram kg:kilogram gram:gram gramme:gram g:gram
   bushel:bushel bu:bushel bale:bale gallon:gallon gal:gallon litre:litre liter:litre l:litre pint:pint bottle:bottle mmbtu:mmBtu mbtu:mmBtu therm:therm mwh:MWh kwh:kWh megawatt-hour:MWh kilowatt-hour:kWh megawatt:MW mw:MW kw:kW watt:watt
   head:head person:person capita:head adult:adult child:child household:household family:family worker:worker employee:employee customer:customer subscriber:subscriber user:user student:student pupil:student patient:patient passenger:passenger
   seat:seat ticket:ticket piece:piece item:item copy:copy dozen:dozen pair:pair box:box bag:bag case:case crate:crate cup:cup plate:plate pack:pack packet:packet bundle:bundle sheet:sheet set:set lot:lot
   mile:mile km:kilometre kilometre:kilometre kilometer:kilometre metre:metre meter:metre foot:foot acre:acre hectare:hectare ha:hectare sqft:square_foot psf:square_foot sq:square_foot room:room house:house home:home
   car:car vehicle:vehicle trip:trip ride:ride visit:visit call:call word:word page:page line:line vote:vote point:point game:game match:match round:round episode:episode session:session lesson:lesson class:class
   transaction:transaction order:order load:load container:container teu:TEU feu:FEU truck:truck animal:animal cow:cow lamb:lamb bird:bird pig:pig sack:sack tin:tin jar:jar stem:stem yard:yard inch:inch gigabyte:gigabyte gb:gigabyte megabyte:megabyte
   contract:contract certificate:certificate debenture:debenture bond:bond note:note warrant:warrant coin:coin token:token license:licence licence:licence device:device phone:phone computer:computer term:term semester:semester
   fortnight:fortnight decade:decade shift:shift tree:tree plant:plant cubic:cubic square:square metric:metric long:long short:short troy:troy fluid:fluid`
    .split(/\s+/)
    .map(pair => [pair.split(':')[0] ?? '', (pair.split(':')[1] ?? '').replaceAll('_', ' ')] as const),
)

const whole: ReadonlyMap<string, string> = new Map(
  'each:each apiece:each annually:year yearly:year monthly:month weekly:week daily:day hourly:hour pa:year pcm:month pw:week ph:hour psf:square_foot nightly:night'
    .split(' ')
    .map(pair => [pair.split(':')[0] ?? '', (pair.split(':')[1] ?? '').replaceAll('_', ' ')] as const),
)

// "per diluted share", "a common share"
const qualifying: ReadonlySet<string> = new Set(
  'diluted basic common ordinary fully preferred adjusted limited partnership american depositary deferred new single individual'.split(
    ' ',
  ),
)
const kindsOfMeasure: ReadonlySet<string> = new Set('cubic square metric long short troy fluid thousand million hundred'.split(' '))

/** What the amount that ends before lexeme `to` is per: `a share`, `per tonne`, `/bbl`, `each`, `-an-hour`. Null when it is for a whole. */
export function readPer(lexemes: readonly Lexeme[], to: number): string | null {
  const first = at(lexemes, to)
  const once = first.gap < 2 ? whole.get(first.text) : undefined
  if (once !== undefined) return once
  if (first.raw === '/' && first.gap === 0) return readMeasure(lexemes, to + 1, false)
  let index = pastHyphen(lexemes, to)
  const word = at(lexemes, index).text
  if (word === 'for' && at(lexemes, index + 1).text === 'each') return readMeasure(lexemes, index + 2, true)
  if (word !== 'per' && word !== 'a' && word !== 'an' && word !== 'every') return null
  index = pastHyphen(lexemes, index + 1)
  return readMeasure(lexemes, index, word === 'per')
}

/** After "per" any noun will do; after "a" or a slash only a known measure. */
function readMeasure(lexemes: readonly Lexeme[], from: number, any: boolean): string | null {
  let index = from
  while (index - from < 3 && qualifying.has(at(lexemes, index).text)) index++
  const word = at(lexemes, index)
  if (word.kind === 'number') return readCounted(lexemes, index)
  if (word.kind !== 'word' || word.gap > 1) return null
  const hour = hourOf(lexemes, index)
  if (hour !== null) return hour
  if (kindsOfMeasure.has(word.text)) {
    const next = at(lexemes, pastHyphen(lexemes, index + 1))
    const noun = measures.get(next.text) ?? next.text
    return next.kind !== 'word' ? null : word.text === 'metric' ? noun.replace(/^ton$/, 'tonne') : `${word.text} ${noun}`
  }
  return measures.get(word.text) ?? (any ? word.text : null)
}

/** `megawatt-hour`, `kilowatt hour`. */
function hourOf(lexemes: readonly Lexeme[], index: number): string | null {
  const unit = /^(megawatt|kilowatt|gigawatt)$/.exec(at(lexemes, index).text)?.[1]
  if (unit === undefined) return null
  const next = at(lexemes, pastHyphen(lexemes, index + 1)).text
  return next.startsWith('hour') ? `${unit.charAt(0) === 'k' ? 'k' : unit.charAt(0).toUpperCase()}Wh` : null
}

/** `per 100 shares`, `/1,000 cubic metres`. */
function readCounted(lexemes: readonly Lexeme[], index: number): string | null {
  const noun = readMeasure(lexemes, index + 1, false)
  return noun === null ? null : `${at(lexemes, index).raw} ${noun}`
}
