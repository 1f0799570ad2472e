/**
 * Words by which a text shows which country's money it counts in: countries, their people, chief cities and regions, exchanges, central banks
 * and organs of state. Capitalised in text, here in lower case; `_` joins words. Policy: names that point to one country far more often than
 * to any other; a wrong hint is outweighed by the rest of the document.
 * Source: written for this project from general knowledge; country codes are ISO 3166.
 */
const rows = `
US: u.s us usa america american americans united_states washington new_york manhattan brooklyn california texas florida chicago illinois ohio pennsylvania philadelphia boston massachusetts michigan detroit seattle oregon arizona phoenix denver colorado nevada las_vegas los_angeles san_francisco san_diego san_jose silicon_valley houston dallas austin atlanta miami minneapolis minnesota wisconsin milwaukee missouri iowa kansas nebraska oklahoma louisiana new_orleans tennessee nashville memphis kentucky alabama mississippi virginia maryland baltimore new_jersey connecticut delaware indiana indianapolis cleveland cincinnati pittsburgh utah idaho montana wyoming alaska hawaii vermont maine new_hampshire north_carolina south_carolina charlotte nasdaq nyse wall_street congress pentagon white_house federal_reserve fed medicare medicaid dow_jones irs calif conn ariz tenn minn wis mich fla colo okla ind tex mississippi biloxi arkansas little_rock tulsa albuquerque new_mexico rhode_island tampa orlando san_mateo palo_alto menlo_park mountain_view cupertino redmond santa_clara oakland sacramento brookline omaha atlantic_city new_york_stock_exchange u.s fda sec senate
CA: canada canadian canadians toronto ontario ottawa montreal quebec vancouver british_columbia alberta calgary edmonton winnipeg manitoba saskatchewan saskatoon halifax nova_scotia new_brunswick newfoundland labrador mississauga kitchener waterloo tsx bank_of_canada rcmp yukon nunavut moncton fredericton sudbury quebecois canadians québec montréal rbc saint_john charlottetown prince_edward_island guelph barrie oshawa brampton kamloops kelowna lethbridge medicine_hat thunder_bay nanaimo bay_street cbc loblaw tim_hortons sask ont
AU: australia australian australians aussie sydney melbourne brisbane perth adelaide canberra darwin hobart queensland tasmania tasmanian new_south_wales nsw western_australia south_australia geelong cairns townsville wollongong ballarat bendigo asx reserve_bank_of_australia rba gold_coast pilbara kalgoorlie toowoomba qantas telstra dubbo wagga_wagga tamworth mildura shepparton albury wodonga launceston alice_springs gippsland broome mackay bundaberg rockhampton bathurst port_hedland afl nrl centrelink bhp santos westpac
NZ: new_zealand nz zealand zealander kiwi auckland wellington christchurch dunedin otago waikato rotorua tauranga invercargill canterbury_plains nzx fonterra southland taranaki napier queenstown rbnz pukekohe whangarei whanganui wanganui gisborne masterton timaru oamaru ashburton bolger nzpa northland manawatu marlborough edendale westport greymouth hokitika kaikoura maori māori aotearoa palmerston palmerston_north
SG: singapore singaporean singaporeans sgx temasek hdb jurong lion_city
HK: hong_kong hongkong kowloon hang_seng hkex hkma
TW: taiwan taiwanese taipei kaohsiung hsinchu tsmc taichung
JM: jamaica jamaican jamaicans kingston montego_bay mandeville spanish_town portmore ocho_rios westmoreland clarendon
TT: trinidad tobago trinidadian port_of_spain
BB: barbados barbadian bridgetown
BS: bahamas bahamian nassau
BM: bermuda bermudian
BZ: belize belizean
KY: cayman caymanian
GY: guyana guyanese
SR: suriname surinamese paramaribo
AG: antigua grenada saint_lucia st_lucia dominica st_kitts
FJ: fiji fijian suva nadi lautoka
SB: solomon_islands honiara
LR: liberia liberian liberians monrovia
NA: namibia namibian windhoek
BN: brunei
ZW: zimbabwe zimbabwean harare bulawayo
GB: britain british briton britons uk united_kingdom england english london scotland scottish scots wales welsh northern_ireland belfast edinburgh glasgow cardiff manchester birmingham liverpool leeds sheffield bristol newcastle nottingham leicester yorkshire lancashire kent essex cornwall devon norfolk suffolk cumbria dorset somerset aberdeen dundee swansea plymouth portsmouth southampton brighton oxford cambridge bank_of_england ftse westminster whitehall downing_street hmrc nhs tesco barclays downing lloyds bbc premier_league southwark hackney croydon blackburn bolton burnley derby stoke sunderland middlesbrough wolverhampton coventry preston hull bradford norwich ipswich luton swindon exeter salford stockport oldham wigan huddersfield arsenal chelsea tottenham everton fulham tory tories
IE: ireland irish dublin cork limerick galway waterford taoiseach dail dáil oireachtas iseq kerry tipperary kilkenny donegal mayo sligo tralee athlone wexford
EG: egypt egyptian egyptians cairo alexandria
LB: lebanon lebanese beirut
SY: syria syrian syrians damascus aleppo
SD: sudan sudanese khartoum omdurman
SS: south_sudan juba
CY: cyprus cypriot nicosia limassol
MT: malta maltese valletta
GI: gibraltar
FK: falkland falklands
JP: japan japanese tokyo osaka
CN: china chinese beijing shanghai shenzhen
IN: india indian indians delhi mumbai bombay bangalore bengaluru chennai madras kolkata calcutta hyderabad pune gujarat maharashtra karnataka kerala tamil_nadu uttar_pradesh punjab rajasthan bihar bse nse sensex rbi sebi lok_sabha rajya_sabha rupay ahmedabad lucknow jaipur kochi coimbatore nagpur
PK: pakistan pakistani karachi lahore islamabad rawalpindi peshawar quetta faisalabad sindh balochistan kse
LK: sri_lanka lankan colombo kandy
NP: nepal nepali nepalese kathmandu pokhara biratnagar
MU: mauritius mauritian
SC: seychelles seychellois
BT: bhutan
ID: indonesia indonesian jakarta
MY: malaysia malaysian malaysians kuala_lumpur penang johor sabah sarawak selangor
KR: korea korean koreans south_korea seoul busan incheon kospi samsung hyundai pusan
KP: north_korea pyongyang
TH: thailand thai bangkok
VN: vietnam vietnamese hanoi ho_chi_minh
PH: philippines philippine filipino filipinos manila cebu davao quezon makati luzon mindanao bangko_sentral
MX: mexico mexican mexicans monterrey guadalajara tijuana pemex
AR: argentina argentine argentines argentinian buenos_aires
CL: chile chilean chileans santiago codelco
CO: colombia colombian colombians bogota bogotá medellin medellín cali barranquilla
UY: uruguay uruguayan montevideo
DO: dominican santo_domingo
CU: cuba cuban havana
BO: bolivia bolivian la_paz
PE: peru peruvian peruvians lima arequipa cusco
BR: brazil brazilian sao_paulo são_paulo rio_de_janeiro brasilia
VE: venezuela venezuelan caracas
EC: ecuador ecuadorean quito guayaquil
PY: paraguay asuncion
GT: guatemala guatemalan
HN: honduras tegucigalpa
NI: nicaragua managua
CR: costa_rica
HT: haiti haitian
CH: switzerland swiss zurich zürich geneva basel bern lausanne lugano
FR: france french paris lyon marseille toulouse bordeaux lille nantes strasbourg cac bourse
BE: belgium belgian belgians brussels antwerp ghent liege
LU: luxembourg
SN: senegal senegalese dakar
CI: ivory_coast ivorian abidjan cote_d'ivoire
ML: mali malian bamako
BF: burkina burkina_faso ouagadougou
NE: niger niamey
TG: togo togolese lome lomé
BJ: benin cotonou
CM: cameroon cameroonian yaounde yaoundé douala
GA: gabon libreville gabonese
TD: chadian ndjamena
CG: brazzaville
CF: bangui
GQ: malabo equatorial_guinea
PF: tahiti polynesia papeete
NC: new_caledonia noumea nouméa
RW: rwanda rwandan kigali
BI: burundi burundian bujumbura
CD: congo congolese zaire zairean kinshasa lubumbashi
DJ: djibouti
GN: conakry
KM: comoros
MG: madagascar malagasy antananarivo
SE: sweden swedish swedes stockholm gothenburg malmo malmö luleå lulea uppsala
IS: iceland icelandic reykjavik
NO: norway norwegian norwegians oslo bergen stavanger trondheim equinor statoil
DK: denmark danish danes copenhagen aarhus odense
CZ: czech czechs prague brno ostrava
CS: czechoslovakia czechoslovak
SK: slovakia slovak bratislava
EE: estonia estonian tallinn
DE: germany german germans frankfurt berlin munich hamburg cologne düsseldorf duesseldorf dusseldorf stuttgart bonn leipzig dresden bundesbank dax bundestag lufthansa daimler siemens volkswagen hannover hanover bremen essen nuremberg
DD: east_german gdr
FI: finland finnish finns helsinki tampere turku espoo nokia oulu
BA: bosnia bosnian sarajevo
IT: italy italian italians rome milan turin naples venice florence genoa bologna fiat
TR: turkey turkish ankara istanbul izmir
ES: spain spanish madrid barcelona valencia seville bilbao ibex
PT: portugal portuguese lisbon porto
CV: cape_verde verdean praia
GR: greece greek greeks athens piraeus thessaloniki
NL: netherlands dutch amsterdam rotterdam hague eindhoven aex utrecht
CW: curacao curaçao
AW: aruba
AT: austria austrian vienna graz linz salzburg
EU: european_union european_commission eu european_community ec
RU: russia russian russians moscow petersburg kremlin gazprom siberia
SU: soviet soviets ussr
BY: belarus belarusian minsk
UA: ukraine ukrainian kiev kyiv kharkiv odessa odesa lviv
PL: poland polish warsaw krakow
HU: hungary hungarian budapest
RO: romania romanian bucharest
MD: moldova chisinau
BG: bulgaria bulgarian sofia
YU: yugoslavia yugoslav
RS: serbia serbian belgrade
HR: croatia croatian zagreb
SI: slovenia slovenian ljubljana
ME: montenegro
XK: kosovo
MK: macedonia macedonian skopje
AL: albania albanian tirana
LT: lithuania vilnius
LV: latvia riga
GE: georgian tbilisi
AM: armenia armenian yerevan
AZ: azerbaijan baku
KZ: kazakhstan almaty astana
KG: kyrgyzstan bishkek
UZ: uzbekistan tashkent
TJ: tajikistan dushanbe tajik
MN: mongolia mongolian ulaanbaatar
KW: kuwait kuwaiti
BH: bahrain bahraini manama
JO: jordanian jordanians hashemite amman
IQ: iraq iraqi iraqis baghdad basra mosul
LY: libya libyan tripoli benghazi
TN: tunisia tunisian tunis
DZ: algeria algerian algiers
AE: dubai abu_dhabi uae emirates emirati sharjah
MA: morocco moroccan rabat casablanca marrakesh
SA: saudi riyadh jeddah aramco
QA: qatar qatari doha
OM: oman omani muscat
YE: yemen yemeni sanaa hodeidah aden houthi houthis
IR: iran iranian tehran
IL: israel israeli israelis jerusalem tel_aviv haifa
ZA: south_africa south_african johannesburg cape_town durban pretoria jse eskom gauteng kwazulu soweto bloemfontein sars jhb limpopo sandton stellenbosch
LS: lesotho maseru
SZ: swaziland eswatini mbabane
NG: nigeria nigerian nigerians lagos abuja kano ibadan naira port_harcourt efcc nnpc kaduna
GH: ghana ghanaian ghanaians accra kumasi tamale
KE: kenya kenyan kenyans nairobi mombasa kisumu nakuru eldoret safaricom
TZ: tanzania tanzanian dar_es_salaam dodoma
UG: uganda ugandan ugandans kampala entebbe jinja gulu
SO: somalia somali mogadishu
ET: ethiopia ethiopian addis_ababa
ZM: zambia zambian zambians lusaka ndola kitwe copperbelt
MW: malawi malawian lilongwe blantyre
AO: angola angolan luanda
MZ: mozambique mozambican maputo beira
BW: botswana gaborone
GM: gambia gambian banjul
SL: sierra_leone freetown
MR: mauritania nouakchott
BD: bangladesh bangladeshi dhaka chittagong sylhet chattogram
MM: myanmar burma burmese yangon rangoon mandalay
LA: laos lao vientiane
KH: cambodia cambodian phnom_penh
MV: maldives
AF: afghanistan afghan afghans kabul kandahar herat
PG: papua_new_guinea png port_moresby lae
WS: samoa samoan apia
TO: tonga tongan nuku'alofa
VU: vanuatu
MO: macau macao
`

interface Cue {
  readonly country: string
  /** How many words. */
  readonly words: number
}

function readRows(): ReadonlyMap<string, Cue> {
  const cues = new Map<string, Cue>()
  for (const row of rows.trim().split('\n')) {
    const [country = '', words = ''] = row.split(': ')
    for (const word of words.split(' ')) cues.set(word.replaceAll('_', ' ').replaceAll('.', ''), { country, words: word.split('_').length })
  }
  return cues
}

/** Lower-case name, words joined by one blank, without stops → country. */
export const placeCues = readRows()

/** First words of names of several words, so that nobody else's are joined. */
export const firstWords: ReadonlySet<string> = new Set(
  [...placeCues.keys()].filter(name => name.includes(' ')).map(name => name.slice(0, name.indexOf(' '))),
)

/** Ends of web domains of countries whose money shares a word with another's. */
export const countryOfDomain: ReadonlyMap<string, string> = new Map(
  'au:AU nz:NZ ca:CA sg:SG hk:HK tw:TW jm:JM tt:TT uk:GB ie:IE eg:EG lb:LB in:IN pk:PK lk:LK np:NP bd:BD za:ZA ng:NG ke:KE ug:UG tz:TZ gh:GH mx:MX ph:PH co:CO cl:CL ar:AR ch:CH fr:FR de:DE se:SE no:NO dk:DK us:US gov:US mil:US fj:FJ na:NA zw:ZW bb:BB bs:BS'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)
