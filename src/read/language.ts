/**
 * Commonest function words of English, less those that are as common in another language of the Latin alphabet ("in", "is", "was", "on", "a").
 * Source: general knowledge.
 */
const english: ReadonlySet<string> = new Set(
  'the of and to that with for this from by are it its have has had not be been which would will were their they he his she who said but'.split(
    ' ',
  ),
)
/** Those of them that no other language has. */
const onlyEnglish: ReadonlySet<string> = new Set('the and with from said his that this which would their they were been who'.split(' '))

const ENGLISH_SAMPLE = 1500
const ENGLISH_WORDS = 20
const ENGLISH_SHARE = 0.13
const LONG = 80
const ONLY_ENGLISH_SHARE = 0.04

/** Letters that the library needs to be right about most texts. */
const SAMPLE = 3000
const FEWEST_LETTERS = 80
const SURE_LETTERS = 150
/** Share of the first language's score; below 0.8 in German, Dutch, French, Italian, Spanish or Swedish of 150 letters. */
const NEAR = 0.8

const ACCENTED_SHARE = 0.05
const FEWEST_SMALL = 15
/** ISO 639-3 for a language that cannot be told, which is not English. */
const UNKNOWN = 'und'

/**
 * ISO 639-1 code of the text's language, null when the text is too short to tell. English shows by the share of its function words; only other
 * texts are worth a library.
 */
export async function languageOf(whole: string): Promise<string | null> {
  const text = withoutForeignNames(whole.slice(0, SAMPLE))
  const words =
    text
      .slice(0, ENGLISH_SAMPLE)
      .toLowerCase()
      .match(/[a-z\u00c0-\uffff]+/g) ?? []
  if (words.length >= ENGLISH_WORDS && shareOf(words, english) >= ENGLISH_SHARE) return 'en'
  // Names may be English in another language, but not one word in 25 of a long text.
  if (words.length >= LONG && shareOf(words, onlyEnglish) >= ONLY_ENGLISH_SHARE) return 'en'
  const letters = text.slice(0, SAMPLE).replace(/[^\p{L}\p{M}]+/gu, ' ')
  if (letters.length < (isLatin(letters) ? FEWEST_LETTERS : FEWEST_LETTERS / 4)) return null
  const { francAll } = await import('franc-min')
  const scores = francAll(letters)
  // Headlines, tables and notes in English have few function words, and n-grams of names mislead: English that comes near the first is English.
  if ((scores.find(([code]) => code === 'eng')?.[1] ?? 0) >= NEAR) {
    // The library does not know Danish, Norwegian, Finnish and other languages of a few million.
    if (accentedShare(letters) >= ACCENTED_SHARE && shareOf(words, english) < ENGLISH_SHARE / 2) return UNKNOWN
    return letters.length < SURE_LETTERS ? null : 'en'
  }
  return twoLetters[scores[0]?.[0] ?? ''] ?? null
}

/** "Герман Греф met Эльвира Набиуллина": names in another script, all with capitals, say nothing of the language that is written around them. */
function withoutForeignNames(text: string): string {
  if (!OTHER_SCRIPT.test(text) || !LATIN.test(text)) return text
  const foreign = text.match(FOREIGN) ?? []
  const small = foreign.filter(word => !/^\p{Lu}/u.test(word)).length
  return foreign.length === 0 || small * 5 > foreign.length ? text : text.replace(FOREIGN, ' ')
}

/** A quick look: from Greek on, without quotation marks and the like. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2c00-\uffff]/
const LATIN = /\p{Script=Latin}/u
const FOREIGN = /(?:(?!\p{Script=Latin})\p{L})+/gu

/** How many of the words in small letters have one that English has not; foreign names are in capitals. */
function accentedShare(letters: string): number {
  const small = letters.split(' ').filter(word => word !== '' && word === word.toLowerCase())
  return small.length < FEWEST_SMALL ? 0 : small.filter(word => /[^a-z]/.test(word)).length / small.length
}

function shareOf(words: readonly string[], wanted: ReadonlySet<string>): number {
  let found = 0
  for (const word of words) if (wanted.has(word)) found++
  return found / words.length
}

const isLatin = (letters: string): boolean => /^[\p{Script=Latin}\p{M} ]*$/u.test(letters.slice(0, 40))

/** franc-min's ISO 639-3 codes for which ISO 639-1 has one. */
const twoLetters: Readonly<Record<string, string>> = {
  spa: 'es',
  eng: 'en',
  por: 'pt',
  ind: 'id',
  fra: 'fr',
  deu: 'de',
  jav: 'jv',
  vie: 'vi',
  ita: 'it',
  tur: 'tr',
  pol: 'pl',
  swh: 'sw',
  sun: 'su',
  ron: 'ro',
  hau: 'ha',
  bos: 'bs',
  hrv: 'hr',
  nld: 'nl',
  srp: 'sr',
  yor: 'yo',
  uzn: 'uz',
  zlm: 'ms',
  ibo: 'ig',
  hun: 'hu',
  azj: 'az',
  ces: 'cs',
  nya: 'ny',
  zul: 'zu',
  kin: 'rw',
  swe: 'sv',
  lin: 'ln',
  som: 'so',
  rus: 'ru',
  ukr: 'uk',
  bel: 'be',
  bul: 'bg',
  kaz: 'kk',
  arb: 'ar',
  urd: 'ur',
  pes: 'fa',
  hin: 'hi',
  mar: 'mr',
  npi: 'ne',
  cmn: 'zh',
  ben: 'bn',
  jpn: 'ja',
  kor: 'ko',
  tel: 'te',
  tam: 'ta',
  guj: 'gu',
  kan: 'kn',
  mal: 'ml',
  mya: 'my',
  pan: 'pa',
  amh: 'am',
  tha: 'th',
  sin: 'si',
  ell: 'el',
  tgl: 'tl',
  run: 'rn',
  que: 'qu',
}
