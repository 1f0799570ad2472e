/**
 * How English text names units of money. Lower-case, without full stops.
 * Policy: words that name money and little else; a word with another everyday meaning is listed in `alsoOtherWords` and needs support
 * from the document. Source: written for this project from general knowledge of English news, filings and mail.
 */

/** Words for the units of `currencyUnits`, after a number: `5 dollars`, `3 bn roubles`. */
const unitWords = `
dollar: dollar dollars dlr dlrs dollors dllrs buck bucks greenback greenbacks loonie loonies
pound: pound pounds quid punt punts
euro: euro euros
yen: yen yens
yuan: yuan yuans renminbi rmb kuai
rupee: rupee rupees
rupiah: rupiah rupiahs
ringgit: ringgit ringgits
won: won
baht: baht bahts
dong: dong dongs
peso: peso pesos
boliviano: boliviano bolivianos
sol: soles
real: real reais reals
cruzeiro: cruzeiro cruzeiros
cruzado: cruzado cruzados
bolivar: bolivar bolivars bolivares bolívar bolívares
sucre: sucres
austral: australes australs
guarani: guarani guaranis guaraní guaraníes
quetzal: quetzal quetzales quetzals
lempira: lempira lempiras
cordoba: cordoba cordobas córdoba córdobas
colon: colones colons
balboa: balboa balboas
gourde: gourde gourdes
franc: franc francs
krona: krona kronor krone kroner kronur krónur krones kronas crown crowns
koruna: koruna korunas koruny korun crown crowns
kroon: kroon kroons krooni
mark: mark marks deutschmark deutschmarks deutschemark deutschemarks marka markka markkas markkaa d-mark d-marks
lira: lira lire liras liri
peseta: peseta pesetas ptas
escudo: escudo escudos
drachma: drachma drachmas drachmae
guilder: guilder guilders gulden
florin: florin florins
schilling: schilling schillings
ecu: ecu ecus
rouble: rouble roubles ruble rubles
hryvnia: hryvnia hryvnias hryvna hryvnya hryvnyas hryvni
karbovanets: karbovanets karbovantsi
zloty: zloty zlotys zlotych złoty złotych zloties
forint: forint forints
leu: leu lei
lev: lev leva levs
dinar: dinar dinars
denar: denar denars denari
kuna: kuna kunas
tolar: tolar tolars
lek: lek leks
litas: litas litai
lats: lats lati
lari: lari laris
dram: dram drams
manat: manat manats
tenge: tenge
som: som soms
sum: soum
somoni: somoni somonis
togrog: togrog tögrög tugrik tugriks tugrug tugrugs
dirham: dirham dirhams
riyal: riyal riyals rial rials
rial: rial rials riyal riyals
shekel: shekel shekels sheqel sheqels
rand: rand rands
naira: naira nairas
cedi: cedi cedis
shilling: shilling shillings bob
birr: birr birrs
kwacha: kwacha kwachas
kwanza: kwanza kwanzas
metical: metical meticais meticals
pula: pula pulas
lilangeni: lilangeni emalangeni
loti: loti maloti
dalasi: dalasi dalasis
leone: leone leones
zaire: zaires
ariary: ariary
nakfa: nakfa
ouguiya: ouguiya ouguiyas
dobra: dobra dobras
taka: taka takas
kyat: kyat kyats
kip: kip kips
riel: riel riels
rufiyaa: rufiyaa rufiyaas
ngultrum: ngultrum ngultrums
afghani: afghani afghanis
kina: kina kinas
tala: tala talas
paanga: pa'anga paanga
vatu: vatu
pataca: pataca patacas
`

/** Words for hundredths (thousandths) of a unit: `50 pence`, `95 cents`. */
const minorWords = `
cent: cent cents ct cts c
penny: pence penny pennies p
sen: sen sens
fen: fen
paisa: paise paisa
piastre: piastre piastres piaster piasters
centavo: centavo centavos
centimo: céntimo céntimos centimos
centime: centime centimes
ore: öre øre
haler: haler halers halere haléř
pfennig: pfennig pfennigs pfennige
grosz: grosz groszy grosze
kopek: kopek kopeks kopeck kopecks kopeyka
ban: bani
stotinka: stotinki stotinka
filler: fillér
lipa: lipas lipa
fils: fils
halala: halala halalas
agora: agorot
kobo: kobo kobos
pesewa: pesewa pesewas
ngwee: ngwee
tambala: tambala
thebe: thebe
satang: satang
santim: santim
groschen: groschen
toea: toea
butut: bututs
jeon: jeon
`

function readWords(lines: string): ReadonlyMap<string, readonly string[]> {
  const units = new Map<string, string[]>()
  for (const line of lines.trim().split('\n')) {
    const [unit = '', words = ''] = line.split(': ')
    for (const word of words.split(' ')) units.set(word, [...(units.get(word) ?? []), unit])
  }
  return units
}

/** Word → units; several where one English word names two ("crown"). */
export const unitsOfWord = readWords(unitWords)
export const minorsOfWord = readWords(minorWords)

/** Words that mean something else as often as money: they count only in a document that speaks of a country with that unit. */
export const alsoOtherWords: ReadonlySet<string> = new Set(
  `pound pounds won mark marks real reals crown crowns sum som soms bob kip kips lats tala sen colons dram drams lev lei leu lek leks pula
   balboa leone leones cordoba quetzals loonie loonies florin florins shilling shillings punt punts afghani afghanis guarani guaranis bolivar bolivars sucres kina ban`.split(
    /\s+/,
  ),
)

/** Words that by themselves name one currency, whatever the document. */
export const codeOfWord: ReadonlyMap<string, string> = new Map(
  `sterling:GBP stg:GBP greenback:USD greenbacks:USD deutschmark:DEM deutschmarks:DEM deutschemark:DEM deutschemarks:DEM markka:FIM markkas:FIM
   markkaa:FIM d-mark:DEM d-marks:DEM lire:ITL punt:IEP punts:IEP kronor:SEK tugrik:MNT renminbi:CNY rmb:CNY loonie:CAD loonies:CAD`
    .split(/\s+/)
    .map(pair => pair.split(':') as [string, string]),
)

/** Adjectives and names that stand before a unit and settle its country: `Canadian dollars`, `Egyptian pounds`. */
export const countryOfAdjective: ReadonlyMap<string, string> = new Map(
  `us:US states:US kingdom:GB emirates:AE usa:US american:US u.s:US canadian:CA cdn:CA can:CA australian:AU aussie:AU zealand:NZ kiwi:NZ singapore:SG singaporean:SG kong:HK taiwan:TW
   taiwanese:TW jamaican:JM jamaica:JM trinidad:TT tobago:TT barbadian:BB barbados:BB bahamian:BS bermudian:BM bermuda:BM belize:BZ cayman:KY caribbean:AG
   papua:PG guyanese:GY guyana:GY surinamese:SR fijian:FJ fiji:FJ liberian:LR namibian:NA namibia:NA brunei:BN zimbabwean:ZW zimbabwe:ZW solomon:SB british:GB
   uk:GB english:GB sterling:GB irish:IE egyptian:EG lebanese:LB syrian:SY sudanese:SD cypriot:CY cyprus:CY maltese:MT gibraltar:GI japanese:JP
   chinese:CN indian:IN pakistani:PK pakistan:PK lankan:LK lanka:LK nepali:NP nepalese:NP mauritian:MU mauritius:MU seychelles:SC seychellois:SC
   indonesian:ID malaysian:MY malaysia:MY korean:KR thai:TH vietnamese:VN philippine:PH filipino:PH mexican:MX argentine:AR argentinian:AR
   argentinean:AR chilean:CL colombian:CO uruguayan:UY dominican:DO cuban:CU bolivian:BO peruvian:PE brazilian:BR venezuelan:VE ecuadorean:EC
   ecuadorian:EC paraguayan:PY guatemalan:GT honduran:HN nicaraguan:NI rican:CR haitian:HT swiss:CH french:FR belgian:BE luxembourg:LU
   cfa:CFA pacific:PF rwandan:RW rwanda:RW burundian:BI burundi:BI congolese:CD djibouti:DJ djiboutian:DJ guinean:GN guinea:GN malagasy:MG comorian:KM
   swedish:SE icelandic:IS norwegian:NO danish:DK czech:CZ czechoslovak:CS slovak:SK estonian:EE german:DE deutsche:DE finnish:FI bosnian:BA convertible:BA
   italian:IT turkish:TR spanish:ES portuguese:PT verdean:CV greek:GR dutch:NL antillean:CW aruban:AW austrian:AT european:DE russian:RU soviet:SU
   belarusian:BY belarussian:BY belarus:BY ukrainian:UA polish:PL hungarian:HU romanian:RO moldovan:MD bulgarian:BG yugoslav:YU serbian:RS
   macedonian:MK croatian:HR slovenian:SI albanian:AL lithuanian:LT latvian:LV georgian:GE armenian:AM azerbaijani:AZ azeri:AZ turkmen:TM kazakh:KZ
   kyrgyz:KG uzbek:UZ tajik:TJ mongolian:MN kuwaiti:KW kuwait:KW bahraini:BH bahrain:BH jordanian:JO iraqi:IQ libyan:LY tunisian:TN algerian:DZ
   uae:AE emirati:AE moroccan:MA saudi:SA qatari:QA qatar:QA omani:OM yemeni:YE iranian:IR israeli:IL african:ZA nigerian:NG ghanaian:GH ghana:GH
   kenyan:KE kenya:KE tanzanian:TZ tanzania:TZ ugandan:UG uganda:UG somali:SO ethiopian:ET zambian:ZM malawian:MW malawi:MW angolan:AO mozambican:MZ
   botswana:BW swazi:SZ gambian:GM leonean:SL zairean:CD mauritanian:MR bangladeshi:BD bangladesh:BD myanmar:MM burmese:MM lao:LA laotian:LA
   cambodian:KH maldivian:MV bhutanese:BT afghan:AF samoan:WS tongan:TO macau:MO macanese:MO`
    .split(/\s+/)
    .map(pair => pair.split(':') as [string, string]),
)
