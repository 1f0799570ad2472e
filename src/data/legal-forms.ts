/**
 * Legal forms of companies, folded. Source: general knowledge of company law; compare the ISO 20275 list.
 * Policy: what tells how a firm is owned, not what it does. They may be left out of a name without naming another organization.
 */
export const legalForms: ReadonlySet<string> = new Set(
  (
    'inc incorporated corp corporation co company cos companies ltd limited llc llp lp plc pllc pc sa sas sarl sca ag gmbh kg kgaa mbh ug se nv bv cv vof ab as asa oy oyj aps spa srl sapa ' +
    'kk pty pte bhd sdn berhad pt tbk jsc pjsc ojsc oao ooo zao pao ao ad dd doo zrt nyrt rt kft sro ks eood ood sab sapi ltda eireli cia aktiengesellschaft anpartsselskab hf ehf sl slu sau ' +
    'nl eurl sac saa saic cva bvba sprl nvsa public joint stock pvt private unlimited group holding holdings gruppe groupe gruppo grupo'
  ).split(' '),
)

/** Forms of more than one word, or with a sign, that stand at the end: "& Co.", "A/S", "S.A. de C.V.". */
export const legalEndings: readonly (readonly string[])[] = [
  ['sa', 'de', 'cv'],
  ['sab', 'de', 'cv'],
  ['s', 'a'],
  ['a', 's'],
  ['k', 'k'],
  ['sp', 'z', 'o', 'o'],
  ['s', 'r', 'o'],
  ['d', 'o', 'o'],
  ['&', 'co'],
  ['and', 'co'],
  ['&', 'company'],
  ['and', 'company'],
  ['&', 'sons'],
  ['and', 'sons'],
  ['&', 'cie'],
  ['gmbh', '&', 'co'],
  ['sociedad', 'anonima'],
]

/** Words that say what a firm is, or a club, and are left out as readily as a legal form: "Uber" is "Uber Technologies", "Harrogate" is "Harrogate Town". */
export const descriptiveWords: ReadonlySet<string> = new Set(
  [
    'technologies technology industries motors international systems university bank bancorp bancshares airlines airways pharmaceuticals',
    'pharma media motor corporation communications entertainment stores foods insurance shipping',
    'town city united rovers wanderers athletic albion hotspur',
  ].flatMap(words => words.split(' ')),
)

/** Forms of firms that stand in front of the name: "PT GoTo", "OAO Gazprom". */
export const leadingForms: ReadonlySet<string> = new Set('pt oao ooo zao pao ao kk'.split(' '))
