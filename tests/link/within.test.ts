import { describe, expect, test } from 'vitest'
import { isSubject } from '../../src/link/person-forms.ts'
import { related } from '../relate/annotated.ts'

const formsIn = (marked: string): readonly string[] => related(marked).entities.map(({ forms }) => forms.join(' = '))

describe('people', () => {
  test.each([
    ['surname', '[Dana Ripley] came. [Ripley] left.', ['Dana Ripley = Ripley']],
    ['given name', '[Dana Ripley] came. [Dana] left.', ['Dana = Dana Ripley']],
    ['surname before the full name', 'Mr. [Ripley] came. [Dana Ripley] left.', ['Dana Ripley = Ripley']],
    ['initial', '[J. R. Okafor] came. [John Okafor] left.', ['J. R. Okafor = John Okafor']],
    ['nickname', '[William Gates] came. [Bill Gates] left.', ['Bill Gates = William Gates']],
    ['two nicknames', '[Ted Cruz] came. [Eddie Cruz] left.', ['Ted Cruz', 'Eddie Cruz']],
    ['middle name', '[Donald J. Trump] came. [Donald Trump] left. [Trump] stayed.', ['Donald J. Trump = Donald Trump = Trump']],
    ['particle', '[Ursula von der Leyen] came. [von der Leyen] left.', ['Ursula von der Leyen = von der Leyen']],
    ['Chinese order', '[Xi Jinping] came. [Xi] left.', ['Xi = Xi Jinping']],
    ['Korean order', '[Kim Jong-un] came. Mr. [Kim] left.', ['Kim = Kim Jong-un']],
    ['two of one family', '[Ann Marsh] and [Bob Marsh] came. [Marsh] left.', ['Ann Marsh', 'Bob Marsh', 'Marsh']],
    ['honorific decides', 'Mrs. [Ann Marsh] and Mr. [Bob Marsh] came. Mr. [Marsh] left.', ['Ann Marsh', 'Bob Marsh = Marsh']],
    ['given name decides', '[Ann Marsh] and [Bob Marsh] came. Mr. [Marsh] left.', ['Ann Marsh', 'Bob Marsh = Marsh']],
    ['a man is no woman', '[Ann Marsh] came. Mr. [Marsh] left.', ['Ann Marsh', 'Marsh']],
    [
      'a couple called by their honorifics',
      'Ms. [Ann Marsh] married [Bob Marsh]. Ms. [Marsh] left. Mr. [Marsh] stayed. [Marsh] slept.',
      ['Ann Marsh = Marsh', 'Bob Marsh = Marsh', 'Marsh'],
    ],
    [
      'initials as labels',
      '[Al Marsh] met [Yun-Hee Oke].\n[AM]: Why?\n[YHO]: Because.\n[XY]: No.\n',
      ['AM = Al Marsh', 'YHO = Yun-Hee Oke', 'XY'],
    ],
    ['initials of two', '[Al Marsh] met [Ann Moss].\n[AM]: Why?\n', ['Al Marsh', 'Ann Moss', 'AM']],
    ['initials within a sentence', '[Al Marsh] met [AM] in Tulsa.', ['Al Marsh', 'AM']],
    ['a name without its suffix', '[John Ray Jr.] came. [John Ray] left.', ['John Ray = John Ray Jr.']],
    ['another name at birth', '[Al Pye] (born [Bo Lind]) sang. [Pye] slept.', ['Al Pye = Bo Lind = Pye']],
    ['a maiden name', '[Ann Oke], née [Lind], sang. [Bo Lind] wept.', ['Ann Oke', 'Bo Lind = Lind']],
    ['born', '[Ann Oke] died. Born [Ann Louise Lind] in Leeds, she sang. [Bo Lind] wept.', ['Ann Louise Lind = Ann Oke', 'Bo Lind']],
    ['somebody else was born', '[Ann Oke] sang. A child was born. [Ann Lind] slept.', ['Ann Oke', 'Ann Lind']],
    ['someone and his son', '[John Ray] is a coach. [John Ray III] is his son.', ['John Ray', 'John Ray III']],
    ['someone and his late father', '[John Ray III] came with his late father, [John Ray Sr.].', ['John Ray III', 'John Ray Sr.']],
    ['father and son', '[John Ray Sr.] and [John Ray Jr.] came.', ['John Ray Sr.', 'John Ray Jr.']],
    ['other middle initials', '[John A. Ray] and [John B. Ray] came.', ['John A. Ray', 'John B. Ray']],
    [
      'a name of two with middle initials',
      '[John Ray] is common. [John A. Ray] and [John B. Ray] came.',
      ['John Ray', 'John A. Ray', 'John B. Ray'],
    ],
    [
      'one part of two longer names',
      'Which [José Partida]? [José Partida Arce] or [José Partida Ibarra]?',
      ['José Partida', 'José Partida Arce', 'José Partida Ibarra'],
    ],
    ['a surname before the others came', '[Ann Marsh] came. [Marsh] sang. [Lee Marsh] left.', ['Ann Marsh = Marsh', 'Lee Marsh']],
    ['a surname after both came', '[Ann Marsh] and [Lee Marsh] came. [Marsh] sang.', ['Ann Marsh', 'Lee Marsh', 'Marsh']],
    ['the given name itself', '[Bill Chase] met [Will Marks]. [Will] sang.', ['Bill Chase', 'Will = Will Marks']],
    ['a nickname in quotation marks', '[Augustus "Gus" Pye] came. [Gus] sang. [Gus Pye] left.', ['Augustus "Gus" Pye = Gus = Gus Pye']],
    ['another nickname', '[Augustus "Gus" Pye] came. [Bub] sang. [Bub Pye] left.', ['Augustus "Gus" Pye', 'Bub = Bub Pye']],
    ['a further given name', '[Luiz Inácio Lula da Silva] came. [Lula] sang.', ['Luiz Inácio Lula da Silva = Lula']],
    [
      'a middle name of somebody who goes by another',
      '[John Ridley Roe] came. [Roe] sat. [Ridley] sang.',
      ['John Ridley Roe = Roe', 'Ridley'],
    ],
    ['a further given name of others', '[Robert Todd Lincoln] came. [Todd] sang.', ['Robert Todd Lincoln', 'Todd']],
    ['a name before it', '[Ridley] paid. [Ida Ridley Chase] sang.', ['Ridley', 'Ida Ridley Chase']],
    ['Vietnamese order', '[Nguyen Phu Trong] came. Mr. [Trong] sang.', ['Nguyen Phu Trong = Trong']],
    ['Hungarian order and ours', '[Vona Gábor] came. [Gábor Vona] sang. [Vona] left.', ['Gábor Vona = Vona = Vona Gábor']],
    ['another order', '[Isamu Tsukahara] came. [Tsukahara Isamu] sang.', ['Isamu Tsukahara = Tsukahara Isamu']],
    ['two given names', '[Dean Harlan] came. [Harlan Dean] sang.', ['Dean Harlan', 'Harlan Dean']],
    ['his father', '[Mohammed bin Salman] came. King [Salman] sang.', ['Mohammed bin Salman', 'Salman']],
    ['kin of somebody of one name', '[Suharto]’s son, [Tommy Suharto], came.', ['Suharto', 'Tommy Suharto']],
    [
      'a father and his son by surname',
      '[Ken Ray Sr.] and [Ken Ray Jr.] came. [Ray Jr.] sang. [Ray] left.',
      ['Ken Ray Sr.', 'Ken Ray Jr. = Ray Jr.', 'Ray'],
    ],
    ['a queen', '[Elizabeth II] came. [Elizabeth] sang.', ['Elizabeth = Elizabeth II']],
    ['a father and his son by given name', '[Clark] left it to [Clark Jr.].', ['Clark', 'Clark Jr.']],
    ['a given name of two', '[Avery Cobb] came. [Avery] sang. [Avery Pye] left.', ['Avery Cobb', 'Avery', 'Avery Pye']],
    ['a queen and another', '[Elizabeth II] met [Elizabeth Pye]. [Elizabeth] sang.', ['Elizabeth II', 'Elizabeth = Elizabeth Pye']],
    ['two surnames', '[Carlos Slim Helú] came. Mr. [Slim] sang.', ['Carlos Slim Helú = Slim']],
  ])('%s', (_, marked, wanted) => expect(formsIn(marked)).toEqual(wanted))
})

describe('organizations', () => {
  test.each([
    ['legal form', '{Acme Foods Inc.} grew. {Acme Foods} fell.', ['Acme Foods = Acme Foods Inc.']],
    ['spacing', '{JP Morgan} grew. {JPMorgan} fell.', ['JP Morgan = JPMorgan']],
    ['acronym in brackets', 'The {Panhellenic Seamen’s Federation} ({PNO}) struck. {PNO} won.', ['PNO = Panhellenic Seamen’s Federation']],
    ['formable acronym', 'The {Federal Communications Commission} met. The {FCC} agreed.', ['FCC = Federal Communications Commission']],
    ['short form after the long one', '{Ardmore Capital Partners} grew. {Ardmore} fell.', ['Ardmore = Ardmore Capital Partners']],
    ['short form before the long one', '{Ardmore} grew. {Ardmore Capital Partners} fell.', ['Ardmore', 'Ardmore Capital Partners']],
    [
      'a club before its whole name',
      '{Harrogate} won. {Harrogate Town} play {Leeds} and {Leeds Rhinos}.',
      ['Harrogate = Harrogate Town', 'Leeds', 'Leeds Rhinos'],
    ],
    ['short form of two', '{Ardmore Foods} and {Ardmore Steel} grew. {Ardmore} fell.', ['Ardmore Foods', 'Ardmore Steel', 'Ardmore']],
    ['acronym of two', '{Allied Oil Company} and {Atlas Ore Corp} met. {AO} fell.', ['Allied Oil Company', 'Atlas Ore Corp', 'AO']],
    [
      'two that are known',
      'The {Federal Reserve Bank of Kansas City} met. The {Kansas City Fed} and the {Federal Reserve} differ. The {Fed} won.',
      ['Federal Reserve Bank of Kansas City = Kansas City Fed', 'Fed = Federal Reserve'],
    ],
    [
      'a known alias',
      '{New York Fed} said. The {Federal Reserve Bank of New York} declined.',
      ['Federal Reserve Bank of New York = New York Fed'],
    ],
    ['known names that begin alike', '{Apple} rose. {Apple Computer} and {Apple Corps} fell.', ['Apple = Apple Computer', 'Apple Corps']],
    ['known names of an institution', 'The {USAF} and {Boeing} met. The {Air Force} won.', ['Air Force = USAF', 'Boeing']],
    [
      'a known short name, and another of its town',
      'The {Dalhousie Faculty Association} met {Dalhousie University}. {Dalhousie} won.',
      ['Dalhousie Faculty Association', 'Dalhousie = Dalhousie University'],
    ],
    [
      'a house of parliament and its panel',
      'The {Senate Judiciary Committee} met. The {Senate} voted.',
      ['Senate Judiciary Committee', 'Senate'],
    ],
    ['a firm and the union of its people', '{Ardmore Workers Union} struck. {Ardmore} gave in.', ['Ardmore Workers Union', 'Ardmore']],
    ['a league and its players', 'The {NHL Players’ Association} sued. The {NHL} paid.', ['NHL Players’ Association', 'NHL']],
    [
      'a local branch',
      'The {ACLU of Kansas} sued. The {ACLU} won. The {Bank of Toyama} fell.',
      ['ACLU of Kansas', 'ACLU', 'Bank of Toyama'],
    ],
    ['a known bank and its arm', '{Wells Fargo Securities} led. {Wells Fargo} rose.', ['Wells Fargo Securities', 'Wells Fargo']],
    ['its whole name', '{Wells Fargo Bank} led. {Wells Fargo} rose.', ['Wells Fargo = Wells Fargo Bank']],
    ['spelt otherwise', '{Black Rock Coffee Bar} grew. {BlackRock} fell.', ['Black Rock Coffee Bar', 'BlackRock']],
    ['one of two that are joined', '{Air France-KLM} grew. {KLM} fell.', ['Air France-KLM', 'KLM']],
    ['what it is against', 'The {Coalition to Counter ISIL} met. {ISIL} fell.', ['Coalition to Counter ISIL', 'ISIL']],
    ['whose it is, in brackets', '{BanCal Tri-State} ({Mitsubishi}) grew.', ['BanCal Tri-State', 'Mitsubishi']],
    ['where it plays, in brackets', 'He went to {Rochester} ({IL}).', ['Rochester', 'IL']],
    [
      'before which court, in brackets',
      'The agency sued {Lakehouse Partners LLC} ({U.S. District Court}).',
      ['Lakehouse Partners LLC', 'U.S. District Court'],
    ],
    [
      'initials in another order',
      'The {Institutional Revolutionary Party}, or {PRI}, won. The {PRI} sang.',
      ['Institutional Revolutionary Party = PRI'],
    ],
    [
      'a ministry by its subject',
      'The {Ministry of Foreign Affairs} met. The {Foreign Ministry} won.',
      ['Foreign Ministry = Ministry of Foreign Affairs'],
    ],
    ['two departments', 'The {Department of Health} met. The {Justice Department} won.', ['Department of Health', 'Justice Department']],
    ['two of a list', 'The {World Bank}, the {IMF}, and others came.', ['World Bank', 'IMF']],
    ['known as', 'The {Tashkent Tractor Works}, known as {TTZ}, grew.', ['TTZ = Tashkent Tractor Works']],
    ['what one calls another', '{MMD} called {UNIP} slow.', ['MMD', 'UNIP']],
    ['a unit of it', '{Tesco Bank}, a unit of {Tesco}, closed. {Tesco} fell.', ['Tesco Bank', 'Tesco']],
    ['its parent', '{Ardmore Direct}, whose parent is {Ardmore}, grew. {Ardmore} fell.', ['Ardmore Direct', 'Ardmore']],
    [
      'a known bank and its broker',
      '{Wells Fargo Securities Inc.} and {Wells Fargo & Co.} grew. {Wells Fargo} fell.',
      ['Wells Fargo Securities Inc.', 'Wells Fargo = Wells Fargo & Co.'],
    ],
    ['its legal name', '{Pinnacle West Capital Corp.} grew. {Pinnacle West} fell.', ['Pinnacle West = Pinnacle West Capital Corp.']],
    ['an acronym that keeps a small word', '{Bank of America} grew. {BofA} fell.', ['Bank of America = BofA']],
    [
      'an acronym of two that are known',
      'The {Australian Broadcasting Corporation} and the {Agricultural Bank of China} met {ABC News}. {ABC} won.',
      ['Australian Broadcasting Corporation', 'Agricultural Bank of China', 'ABC News', 'ABC'],
    ],
    ['the police of a state', 'The {Illinois State Police} came. {State Police} left.', ['Illinois State Police = State Police']],
    ['a court of a state', 'The {Ohio Supreme Court} met. The {Supreme Court} refused.', ['Ohio Supreme Court', 'Supreme Court']],
    ['a name that ends like a company', '{Real Madrid} beat {Real Sociedad}. {Real} won.', ['Real Madrid', 'Real Sociedad', 'Real']],
    ['another language in brackets', '{Ivorian Human Rights League} ({Lidho}) met.', ['Ivorian Human Rights League = Lidho']],
    [
      'the states written out',
      'The {United States Tennis Association} met. The {U.S. Tennis Association} won.',
      ['U.S. Tennis Association = United States Tennis Association'],
    ],
    ['a mission of the nations', 'The {United Nations Mission in Nepal} left. {UNMIN} won.', ['UNMIN = United Nations Mission in Nepal']],
    ['a known other name', '{Google} grew. {Alphabet} fell.', ['Google', 'Alphabet']],
    [
      'a known firm and its arm',
      '{Goldman Sachs Asset Management} grew. {Goldman Sachs} fell.',
      ['Goldman Sachs Asset Management', 'Goldman Sachs'],
    ],
  ])('%s', (_, marked, wanted) => expect(formsIn(marked)).toEqual(wanted))

  test('the name is not the one that ends a sentence', () => {
    expect(related('{Initech Ltd} grew. {Initech Ltd} fell. He left {Initech Ltd.}').entities[0]?.name).toBe('Initech Ltd')
    expect(related('{Initech Ltd.} grew. {Initech Ltd.} fell. He left {Initech Ltd}').entities[0]?.name).toBe('Initech Ltd.')
  })

  test('every merge says why', () => {
    expect(related('{Ardmore Capital Partners} grew. {Ardmore} fell.').entities[0]?.why).toEqual([
      '“Ardmore” begins “Ardmore Capital Partners”',
    ])
  })
})

test.each([
  ['Ann Marsh', true],
  ['Ann Marsh, Who Sang, Dies at 94', true],
  ['Ann Marsh dies', true],
  ['Ann Marsh and Bob Marsh', false],
  ['Ann Marsh, Bob Marsh charged', false],
  ['Ann Marshall', false],
  ['A song for Ann Marsh', false],
])('the title %j says whom a bare family name means: %s', (title, wanted) => {
  expect(isSubject(title, 'Ann Marsh')).toBe(wanted)
})
