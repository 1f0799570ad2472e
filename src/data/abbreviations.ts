/**
 * Abbreviations that keep their full stop inside the token, lower-case without the stop.
 * Policy: only words that are hardly ever ordinary words at the end of a sentence.
 * Source: written for this project from general knowledge of English news and company names.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof sr jr st mt ft rev fr hon gov sen rep lt col gen maj capt cmdr adm sgt cpl pvt brig pres supt insp amb atty
   inc corp co cos ltd bros mfg intl assn assoc dept div univ inst natl govt bancorp
   jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
   no nos vs v etc eg ie cf al ca est approx fig vol pp ed eds
   ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn miss mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
   ave blvd rd sq hwy messrs mme mlle rs`.split(/\s+/),
)

/** Only with a capital: `Mass.` is a state and `mass.` the end of a sentence. */
export const capitalAbbreviations: ReadonlySet<string> = new Set(
  'Mass Sask Ont Que Alta Man Hdz Pte Nig Jos Wm Chas Geo Thos Sal Sts Ste'.split(' '),
)
