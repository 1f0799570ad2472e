import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { summarise } from '../../src/journal/index.ts'
import { createLinker } from '../../src/link/index.ts'
import { type Analysis, type NameRule, plainSettings, type Settings } from '../../src/types.ts'
import { related } from '../relate/annotated.ts'

/** Documents from marked texts: see annotated.ts. */
const documents = (...texts: readonly string[]): readonly Analysis[] =>
  texts.map((text, index) => {
    const analysis = summarise(related(text))
    return { ...analysis, document: { ...analysis.document, path: `${index}.txt` } }
  })

const settingsWith = (names: readonly NameRule[]): Settings => ({ ...plainSettings, names })

function resolve(analyses: readonly Analysis[], names: readonly NameRule[] = []) {
  const linker = createLinker(settingsWith(names))
  for (const analysis of analyses) linker.add(analysis)
  const resolved = linker.finish()
  const idOf = (document: number, form: string): string | null => {
    const analysis = analyses[document]
    const local = analysis?.entities.findIndex(({ forms }) => forms.includes(form)) ?? -1
    return analysis === undefined || local < 0 ? null : (resolved.entityOf(analysis, local)?.id ?? null)
  }
  return { ...resolved, idOf }
}

describe('one entity', () => {
  test.each([
    ['the same name', '[Dana Ripley] came.', 'Dana Ripley', '[Dana Ripley] left.', 'Dana Ripley'],
    ['legal form', '{Acme Foods Inc.} grew.', 'Acme Foods Inc.', '{Acme Foods} fell.', 'Acme Foods'],
    ['middle name', '[Donald J. Trump] came.', 'Donald J. Trump', '[Donald Trump] left.', 'Donald Trump'],
    ['nickname', '[William Ottley] came.', 'William Ottley', '[Bill Ottley] left.', 'Bill Ottley'],
    ['a singer of one name', '[Sezgin] sang.', 'Sezgin', '[Sezgin] left.', 'Sezgin'],
    [
      'the country behind the name',
      'The {Supreme Court of India} met.',
      'Supreme Court of India',
      'The Indian {Supreme Court} met.',
      'Supreme Court',
    ],
    [
      'the country beside the name',
      'Kenya’s {Supreme Court} met.',
      'Supreme Court',
      'NAIROBI – The {Supreme Court} met, the Kenyan judge said.',
      'Supreme Court',
    ],
    [
      'nickname of a common family name in the same company',
      '[Michael Jackson] of {Acme} met {Zed} and [Al Pye].',
      'Michael Jackson',
      '[Mike Jackson] met {Acme}, {Zed} and [Al Pye].',
      'Mike Jackson',
    ],
    [
      'an acronym of a news agency in another country',
      'WASHINGTON – The {Voice of America} ({VOA}) spoke.',
      'VOA',
      'DUBLIN – {VOA} spoke, the Taoiseach said.',
      'VOA',
    ],
    [
      'a department by its subject',
      'WASHINGTON – The {Justice Department} sued in New York.',
      'Justice Department',
      'WASHINGTON – Lawyers at {Justice} met in New York.',
      'Justice',
    ],
    ['a known name that holds the other', '{Amazon} and {Amazon.com} grew.', 'Amazon', '{Amazon.com} fell.', 'Amazon.com'],
    ['a word beside its acronym', 'The {FBI} came. The {Bureau} left.', 'Bureau', 'The {FBI} met.', 'FBI'],
    ['acronym that a document defines', 'The {Panhellenic Seamen’s Federation} ({PNO}) met.', 'PNO', '{PNO} won.', 'PNO'],
    ['short form that a document uses', '{Ardmore Capital} grew. {Ardmore} fell.', 'Ardmore', '{Ardmore} won.', 'Ardmore'],
    [
      'the states written out',
      'The {United States Air Guild} met.',
      'United States Air Guild',
      'The {U.S. Air Guild} won.',
      'U.S. Air Guild',
    ],
    [
      'an acronym of the same company',
      'NEW YORK – The {Quince Zither Board} met {Zed}, {Ypsi} and [Al Pye].',
      'Quince Zither Board',
      'NEW YORK – The {QZB} met {Zed}, {Ypsi} and [Al Pye].',
      'QZB',
    ],
    [
      'the police of a great city',
      'The {Minneapolis Police Department} came.',
      'Minneapolis Police Department',
      'The {Minneapolis Police Department} left.',
      'Minneapolis Police Department',
    ],
    [
      'a hospital with a name of its own',
      'The {Kettering Hospital} grew.',
      'Kettering Hospital',
      'The {Kettering Hospital} fell.',
      'Kettering Hospital',
    ],
    [
      'British spelling',
      'The {World Skating Organisation} met.',
      'World Skating Organisation',
      'The {World Skating Organization} met.',
      'World Skating Organization',
    ],
    [
      'an ordinal',
      'The {173d Airborne Brigade} came.',
      '173d Airborne Brigade',
      'The {173rd Airborne Brigade} left.',
      '173rd Airborne Brigade',
    ],
    [
      'a ministry by its subject',
      'NAIROBI – Kenya’s {Ministry of Tourism} paid.',
      'Ministry of Tourism',
      'NAIROBI – Kenya’s {Tourism Ministry} sold.',
      'Tourism Ministry',
    ],
    ['known alias', '{JPMorgan Chase & Co.} grew.', 'JPMorgan Chase & Co.', '{JPMorgan} fell.', 'JPMorgan'],
    [
      'initial in the same company',
      '[John Okafor], head of {Acme}, met {Zed} and [Al Pye].',
      'John Okafor',
      '[J. Okafor] of {Acme} met {Zed} and [Al Pye].',
      'J. Okafor',
    ],
    [
      'surname in the same company',
      '[Dana Ripley], head of {Acme}, met {Zed} and [Al Pye].',
      'Dana Ripley',
      'Mr. [Ripley] met {Acme}, {Zed} and [Al Pye].',
      'Ripley',
    ],
  ])('%s', (_, first, nameInFirst, second, nameInSecond) => {
    const { idOf } = resolve(documents(first, second))
    expect(idOf(0, nameInFirst)).not.toBeNull()
    expect(idOf(1, nameInSecond)).toBe(idOf(0, nameInFirst))
  })
})

describe('two entities', () => {
  test.each([
    ['other given names', '[Dana Ripley] came.', 'Dana Ripley', '[Dave Ripley] left.', 'Dave Ripley'],
    ['a firm that is short for an assembly', 'The {UNGA} met.', 'UNGA', '{Unga Group} fell.', 'Unga Group'],
    [
      'an acronym that the list gives to others',
      'NEW YORK – {Walgreens Boots Alliance} met {Zed}, {Ypsi} and [Al Pye].',
      'Walgreens Boots Alliance',
      'NEW YORK – The {WBA} met {Zed}, {Ypsi} and [Al Pye].',
      'WBA',
    ],
    [
      'ministries of two countries',
      'NAIROBI – Kenya’s {Ministry of Tourism} paid.',
      'Ministry of Tourism',
      'MANILA – The Philippine {Tourism Ministry} sold.',
      'Tourism Ministry',
    ],
    ['hospitals', 'The {Mercy Hospital} grew. {Mercy} won.', 'Mercy', 'The {Mercy Hospital} fell. {Mercy} lost.', 'Mercy'],
    ['churches', '{St. Mary’s} burnt.', 'St. Mary’s', '{St Mary’s} rose.', 'St Mary’s'],
    [
      'the police of a town',
      'The {Springfield Police Department} came.',
      'Springfield Police Department',
      'The {Springfield Police Department} left.',
      'Springfield Police Department',
    ],
    [
      'a name with middle initials that one document gives to two',
      '[Michael I. Jordan] of {Acme} met {Zed}, {Ypsi} and [Al Pye]. [Michael J. Jordan] of {Acme} and [Michael Jordan] left.',
      'Michael Jordan',
      '[Michael I. Jordan] of {Acme} met {Zed}, {Ypsi} and [Al Pye].',
      'Michael I. Jordan',
    ],
    ['teams by their city', '{Miami} beat {Boston}.', 'Miami', '{Miami} lost.', 'Miami'],
    ['two nicknames', '[Ted Cruz] came.', 'Ted Cruz', '[Eddie Cruz] left.', 'Eddie Cruz'],
    ['father and son', '[John Ray Sr.] came.', 'John Ray Sr.', '[John Ray Jr.] left.', 'John Ray Jr.'],
    ['initial without company', '[John Okafor] came.', 'John Okafor', '[J. Okafor] left.', 'J. Okafor'],
    ['surname without company', '[Dana Ripley] came.', 'Dana Ripley', '[Ripley] left.', 'Ripley'],
    [
      'namesakes in other fields',
      '{Acme} chief financial officer [Al Pye] spoke.',
      'Al Pye',
      'Striker [Al Pye] scored for {Hibs}.',
      'Al Pye',
    ],
    ['a name that is its own as well', '[Jack Conway] came.', 'Jack Conway', '[John Conway] left.', 'John Conway'],
    [
      'a surname that may be the first word of another',
      '[Diane Lee] of {Acme} met {Zed}.',
      'Diane Lee',
      '[Lee Ching-hua] of {Acme} met {Zed}. [Lee] left.',
      'Lee',
    ],
    ['a nickname of a common family name', '[Michael Jackson] sang.', 'Michael Jackson', '[Mike Jackson] left.', 'Mike Jackson'],
    [
      'a woman and a man of one surname',
      '[Melissa Pye] of {Acme} met {Zed} and [Al Lowe].',
      'Melissa Pye',
      'Mr. [Pye] met {Acme}, {Zed} and [Al Lowe].',
      'Pye',
    ],
    [
      'a surname that the document has two people of',
      '[Mary Pye] of {Acme} met {Zed}.',
      'Mary Pye',
      '[Mary Pye] and [Ken Pye] of {Acme} met {Zed}. [Pye] left.',
      'Pye',
    ],
    ['a given name that others have', '[Tunde] sang with [Tunde Bello].', 'Tunde', '[Tunde] and [Tunde Okoro] left.', 'Tunde'],
    [
      'an acronym that documents of another country use',
      'CAIRO – The {National Delta Party} ({NDP}) met in Egypt.',
      'NDP',
      'OTTAWA – The {NDP} met in Canada.',
      'NDP',
    ],
    [
      'a court of a district',
      'The {U.S. District Court} met.',
      'U.S. District Court',
      'The {U.S. District Court} sat.',
      'U.S. District Court',
    ],
    ['an embassy', 'The {Chinese Embassy} called.', 'Chinese Embassy', 'The {Chinese Embassy} closed.', 'Chinese Embassy'],
    ['a nickname of several newspapers', 'The {Salem Register} sued. The {Register} won.', 'Register', 'The {Register} lost.', 'Register'],
    ['a firm whose name is short for a team', '{United Group} grew.', 'United Group', '{Ely United} won. {United} sang.', 'United'],
    ['a given name alone', '[Maria] sang.', 'Maria', '[Maria] left.', 'Maria'],
    [
      'courts of two countries',
      'KAMPALA, Uganda – The {Supreme Court} met.',
      'Supreme Court',
      'DUBLIN – The Irish {Supreme Court} met.',
      'Supreme Court',
    ],
    [
      'a department of two countries',
      'OTTAWA – The {Department of Finance} met in Canada.',
      'Department of Finance',
      'DUBLIN – The {Department of Finance} met, the Taoiseach said.',
      'Department of Finance',
    ],
    [
      'a court of a state',
      'The {Supreme Court of Ohio} met.',
      'Supreme Court of Ohio',
      'The {Supreme Court of the United States} met.',
      'Supreme Court of the United States',
    ],
    [
      'the Commission of another document',
      'The {European Commission} ({Commission}) met.',
      'Commission',
      'The {Commission} met.',
      'Commission',
    ],
    ['a nickname of several teams', 'The {Leicester Tigers} won. The {Tigers} sang.', 'Tigers', 'The {Tigers} lost.', 'Tigers'],
    ['a city that a band is named after', '{Boston} won.', 'Boston', '{Boston} lost.', 'Boston'],
    [
      'a shop named after a city',
      '{New York & Company} grew.',
      'New York & Company',
      '{New York Rangers} won. {New York} lost.',
      'New York',
    ],
    ['an institution of nobody knows which country', 'The {Treasury} paid.', 'Treasury', 'The {Treasury} sold.', 'Treasury'],
    [
      'a mission and who sent it',
      'The {U.N. Angola Verification Mission} left. {U.N.} staff stayed.',
      'U.N.',
      'The {U.N. Angola Verification Mission} came.',
      'U.N. Angola Verification Mission',
    ],
    ['a short form of another kind of firm', '{Ardmore Capital} grew.', 'Ardmore Capital', '{Ardmore Steel} fell.', 'Ardmore Steel'],
  ])('%s', (_, first, nameInFirst, second, nameInSecond) => {
    const { idOf } = resolve(documents(first, second))
    expect(idOf(1, nameInSecond)).not.toBe(idOf(0, nameInFirst))
  })
})

test('a surname that nobody else bears, in documents about one country in the same years', () => {
  const [one, other] = documents('DUBLIN – The Irish met [Paul Scholes].', 'DUBLIN – [Scholes] met the Irish.')
  if (one === undefined || other === undefined) throw new Error('two documents')
  const dated = (analysis: Analysis, published: string): Analysis => ({ ...analysis, document: { ...analysis.document, published } })
  const near = resolve([dated(one, '2001-03-01'), dated(other, '2003-05-02')])
  expect(near.idOf(1, 'Scholes')).toBe(near.idOf(0, 'Paul Scholes'))
  const far = resolve([dated(one, '1949-03-01'), dated(other, '2003-05-02')])
  expect(far.idOf(1, 'Scholes')).not.toBe(far.idOf(0, 'Paul Scholes'))
})

describe('acronyms and short forms among several documents', () => {
  test.each([
    [
      'of a name that the list gives in two spellings',
      ['The {SEC} sued.', 'The {Securities and Exchange Commission} sued.', 'The {U.S. Securities and Exchange Commission} sued.'],
      'SEC',
      'Securities and Exchange Commission',
      true,
    ],
    [
      'that is the own name of a union elsewhere',
      ['The {FDA} met.', 'The {Food and Drug Administration} met.'],
      'FDA',
      'Food and Drug Administration',
      true,
    ],
    [
      'that one document out of many uses',
      ['{Kestrel Foods} grew. {Kestrel} fell.', '{Kestrel} won.', '{Kestrel} fell.'],
      'Kestrel',
      'Kestrel Foods',
      true,
    ],
    [
      'that many documents use and one for a firm',
      ['{Kestrel} won.', '{Kestrel Foods} grew. {Kestrel} fell.', '{Kestrel} fell.', '{Kestrel} sang.', '{Kestrel} came.'],
      'Kestrel',
      'Kestrel Foods',
      false,
    ],
    [
      'of a party of another country',
      ['SINGAPORE – The {PAP} won.', 'SINGAPORE – The {PAP} met.', 'BEIJING – The {People’s Armed Police} ({PAP}) met in China.'],
      'PAP',
      'People’s Armed Police',
      false,
    ],
    ['of a country’s air force', ['The {U.S. Navy} met.', 'The {UN} met.'], 'UN', 'U.S. Navy', false],
  ] as const)('%s', (_, texts, short, long, one) => {
    const { idOf } = resolve(documents(...texts))
    const [shortAt, longAt] = [texts.findIndex(text => text.includes(`{${short}}`)), texts.findIndex(text => text.includes(`{${long}}`))]
    expect(idOf(shortAt, short) === idOf(longAt, long)).toBe(one)
  })
})

test.each([
  ['LONDON – The {FCA} fined a British bank.', 'Financial Conduct Authority'],
  ['WASHINGTON – The {FCA} lent to American farmers.', 'Farm Credit Administration'],
])('the country tells which of two an acronym means: %s', (text, wanted) => {
  const full = [
    'LONDON – The {Financial Conduct Authority} met in Britain.',
    'WASHINGTON – The {Farm Credit Administration} met in America.',
  ]
  const { idOf } = resolve(documents(text, ...full))
  expect(idOf(0, 'FCA')).toBe(idOf(full.findIndex(each => each.includes(wanted)) + 1, wanted))
})

const many = documents(
  '{Acme Foods Inc.} chief executive [William Ottley] met [J. Okafor].',
  '{Acme Foods} grew. {Acme} fell, said [Bill Ottley].',
  'Striker [Al Pye] scored. [John Okafor] and [William Ottley] saw {Acme}.',
  '{Zed Capital} analyst [Al Pye] spoke of the {Panhellenic Seamen’s Federation} ({PNO}).',
  '{PNO} met [Donald J. Trump], [Okafor] and [John A. Ray].',
  '[Donald Trump], [John B. Ray] and [John Ray] left {JPMorgan}.',
)

test('the order of documents does not matter', () => {
  const wanted = resolve(many)
  fc.assert(
    fc.property(fc.shuffledSubarray([...many], { minLength: many.length }), order => {
      const found = resolve(order)
      expect(found.entities).toEqual(wanted.entities)
      expect(found.merges).toEqual(wanted.merges)
    }),
  )
})

test('ids stay when documents are added', () => {
  const [before, after] = [resolve(many.slice(0, 3)), resolve(many)]
  for (const [document, name] of [
    [0, 'Acme Foods Inc.'],
    [0, 'William Ottley'],
    [2, 'John Okafor'],
  ] as const)
    expect(after.idOf(document, name)).toBe(before.idOf(document, name))
})

test('those who bear the plain name and others who are spoken of more have ids of their own', () => {
  const texts = [
    'Senator [Joe Hale] voted.',
    'Senator [Joe Hale] spoke.',
    '[Joseph Hale], goalkeeper of {FC Torre}, left.',
    '[Joseph R. Hale], a poet, died.',
  ]
  const { idOf, entities } = resolve(documents(...texts))
  expect(idOf(0, 'Joe Hale')).not.toBe(idOf(2, 'Joseph Hale'))
  expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
})

test('a middle name left out in other years is another person', () => {
  const dated = (days: readonly string[], ...texts: readonly string[]): readonly Analysis[] =>
    documents(...texts).map((analysis, index) => ({ ...analysis, document: { ...analysis.document, published: days[index] ?? null } }))
  const texts = ['President [George Bush] met the {Senate}.', 'President [George W. Bush] met the {Senate}.']
  const far = resolve(dated(['1990-05-01', '2003-05-01'], ...texts))
  expect(far.idOf(0, 'George Bush')).not.toBe(far.idOf(1, 'George W. Bush'))
  const near = resolve(dated(['2001-05-01', '2003-05-01'], ...texts))
  expect(near.idOf(0, 'George Bush')).toBe(near.idOf(1, 'George W. Bush'))
})

test.each([
  ['a rare name and its nickname', 'Joseph Lieberwitz', 'Joe Lieberwitz', true],
  ['a rare name without the middle one', 'Joseph K. Lieberwitz', 'Joseph Lieberwitz', true],
  ['a common name and its nickname', 'Joseph Taylor', 'Joe Taylor', false],
  ['a rare name of another trade', 'Ida R. Lieberwitz', 'Ida Lieberwitz', false, 'The florist'],
])('in other years: %s', (_, first, second, same, title = 'Senator') => {
  const [one, other] = documents(`${title} [${first}] voted.`, `Senator [${second}] spoke.`)
  if (one === undefined || other === undefined) throw new Error('two documents')
  const dated = (analysis: Analysis, published: string): Analysis => ({ ...analysis, document: { ...analysis.document, published } })
  const { idOf } = resolve([dated(one, '1988-05-01'), dated(other, '2020-05-01')])
  expect(idOf(0, first) === idOf(1, second)).toBe(same)
})

test.each([
  ['a general and the president of a rare name', 'General [Fidel Rostovian] came.', 'President [Fidel Rostovian] left.', true],
  ['a general and the president of a common name', 'General [Fidel Taylor] came.', 'President [Fidel Taylor] left.', false],
  ['a bishop and the general of a rare name', 'Bishop [Fidel Rostovian] came.', 'General [Fidel Rostovian] left.', false],
])('%s', (_, first, second, same) => {
  const { idOf } = resolve(documents(first, second))
  const name = /\[(.*)\]/.exec(first)?.[1] ?? ''
  expect(idOf(0, name) === idOf(1, name)).toBe(same)
})

test('a name in capitals only gives way to another spelling', () => {
  const { entities } = resolve(documents('{HELVORA AG} v. [JANE Q. ROE].', '{HELVORA AG} won.', '{Helvora AG} paid [Jane Roe] and {IBM}.'))
  expect(entities.map(({ name }) => name).sort()).toEqual(['Helvora AG', 'IBM', 'Jane Roe'])
})

test('ids are short, tell the kind, and say why names were united', () => {
  const { entities } = resolve(documents('[William Ottley] came.', '[Bill Ottley] left.'))
  expect(entities).toHaveLength(1)
  expect(entities[0]?.id).toMatch(/^p-[a-z2-7]{10}$/)
  expect(entities[0]?.why).toEqual(['“William Ottley” and “Bill Ottley”: one is a short form of the given name'])
})

describe('names file', () => {
  const rule = (name: string, kind: NameRule['kind'], canonical: string): NameRule => ({ name, kind, canonical, line: 2 })

  test('merges', () => {
    const { idOf, effects } = resolve(many.slice(0, 4), [rule('Zed Capital', 'organization', 'Acme Foods')])
    expect(idOf(3, 'Zed Capital')).toBe(idOf(0, 'Acme Foods Inc.'))
    expect(effects.map(({ changed }) => changed)).toEqual([1])
  })

  test('keeps apart', () => {
    const texts = ['{Acme Foods Inc.} grew.', '{Acme Foods} fell.']
    const { idOf } = resolve(documents(...texts), [rule('Acme Foods', 'organization', '')])
    expect(idOf(1, 'Acme Foods')).not.toBe(idOf(0, 'Acme Foods Inc.'))
  })

  test('bans', () => {
    const { idOf } = resolve(many, [rule('Zed Capital', 'none', '')])
    expect(idOf(3, 'Zed Capital')).toBeNull()
  })

  test('a row that fits nothing has no effect', () => {
    const [first] = many
    const banning = first === undefined ? [] : [{ ...first, banned: ['Messenger'] }]
    expect(resolve(banning, [rule('Messenger', 'none', '')]).effects.map(({ changed }) => changed)).toEqual([1])
    expect(resolve(many, [rule('Nobody', 'person', 'Somebody')]).effects).toEqual([])
  })
})

describe('a short form that one document names beside the full name', () => {
  const met = 'LONDON – The British firm met {Zed}, {Pye} and {Quill}.'
  const uses = [`${met} {Ardmore Capital} won. {Ardmore} fell.`, `${met} {Ardmore Capital} grew. {Ardmore} fell.`]
  const apart = 'The {FCA} warns of “{Ardmore} Direct”, no part of {Ardmore Capital}.'
  test.each([
    ['is it where others use it so', `${met} {Ardmore} fell.`, 'Ardmore', true],
    ['is not a firm with a legal form', `${met} {Ardmore Holdings Corp.} fell.`, 'Ardmore Holdings Corp.', false],
  ])('%s', (_, text, form, one) => {
    const beside = one ? apart : '{Ardmore Holdings Corp.} sued {Ardmore Capital}.'
    const { idOf } = resolve(documents(...uses, beside, text))
    expect(idOf(3, form) === idOf(0, 'Ardmore Capital')).toBe(one)
  })
})
