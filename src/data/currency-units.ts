/**
 * Which countries use which currency, under which unit and part of it, and until or from which year.
 * Policy: what news, filings and mail of the last fifty years speak of; a unit shared by several currencies ("dollar", "franc") is resolved
 * from the document by src/recognise/money/context. Where two generations follow each other, the years divide them.
 * Source: written for this project from ISO 4217 and general knowledge; country codes are ISO 3166 (SU, DD, YU, CS are gone).
 */
export interface CurrencyUnit {
  readonly code: string
  readonly unit: string
  /** The unit's hundredth (`fils` of a Kuwaiti dinar: thousandth, see `thousandths`). */
  readonly minor: string | null
  readonly countries: readonly string[]
  /** First and last year in which an amount in this unit meant this currency. */
  readonly from: number
  readonly until: number
}

/** Currencies that are divided into a thousand, and the names of those parts; a Jordanian piastre is a hundredth. */
export const thousandths: ReadonlySet<string> = new Set(['KWD', 'BHD', 'OMR', 'JOD', 'IQD', 'LYD', 'TND'])
export const thousandthParts: ReadonlySet<string> = new Set(['fils', 'baisa', 'dirham', 'millime'])

// code unit minor countries [years]: `-2001` to the end of 2001, `1999-` from 1999
const rows = `
USD dollar cent US,PR,GU,EC,SV,PA,TL,VI,AS,MH,FM,PW
CAD dollar cent CA
AUD dollar cent AU,KI,NR,TV
NZD dollar cent NZ,CK,NU
SGD dollar cent SG
HKD dollar cent HK
TWD dollar cent TW
JMD dollar cent JM
TTD dollar cent TT
BBD dollar cent BB
BSD dollar cent BS
BMD dollar cent BM
BZD dollar cent BZ
KYD dollar cent KY
XCD dollar cent AG,DM,GD,KN,LC,VC
GYD dollar cent GY
SRD dollar cent SR 2004-
FJD dollar cent FJ
SBD dollar cent SB
LRD dollar cent LR
NAD dollar cent NA
BND dollar cent BN
ZWD dollar cent ZW -2009
ZWL dollar cent ZW 2009-
GBP pound penny GB,IM,JE,GG
IEP pound penny IE -2001
EGP pound piastre EG
LBP pound piastre LB
SYP pound piastre SY
SDP pound piastre SD -1992
SDG pound piastre SD 2007-
SSP pound piastre SS
CYP pound cent CY -2007
GIP pound penny GI
FKP pound penny FK
SHP pound penny SH
EUR euro cent DE,FR,IT,ES,IE,NL,BE,AT,FI,PT,LU,MC,SM,VA,AD,ME,XK 1999-
EUR euro cent GR 2001-
EUR euro cent SI,CY,MT,SK,EE,LV,LT,HR 2007-
JPY yen sen JP
CNY yuan fen CN
INR rupee paisa IN,BT
PKR rupee paisa PK
LKR rupee cent LK
NPR rupee paisa NP
MUR rupee cent MU
SCR rupee cent SC
IDR rupiah sen ID
MYR ringgit sen MY
KRW won jeon KR
KPW won jeon KP
THB baht satang TH
VND dong xu VN
PHP peso centavo PH
MXP peso centavo MX -1992
MXN peso centavo MX 1993-
ARP peso centavo AR -1985
ARS peso centavo AR 1992-
CLP peso centavo CL
COP peso centavo CO
UYU peso centesimo UY
DOP peso centavo DO
CUP peso centavo CU
BOB boliviano centavo BO
PEN sol centimo PE
BRL real centavo BR 1994-
BRE cruzeiro centavo BR 1990-1993
BRC cruzado centavo BR 1986-1989
VEB bolivar centimo VE -2007
VEF bolivar centimo VE 2008-2018
VES bolivar centimo VE 2019-
ECS sucre centavo EC -2000
ARA austral centavo AR 1985-1991
PYG guarani centimo PY
GTQ quetzal centavo GT
HNL lempira centavo HN
NIO cordoba centavo NI
CRC colon centimo CR
SVC colon centavo SV -2000
PAB balboa centesimo PA
HTG gourde centime HT
CHF franc centime CH,LI
FRF franc centime FR,MC -2001
BEF franc centime BE -2001
LUF franc centime LU -2001
XOF franc centime SN,CI,ML,BF,NE,TG,BJ,GW
XAF franc centime CM,GA,TD,CG,CF,GQ
XPF franc centime PF,NC,WF
RWF franc centime RW
BIF franc centime BI
CDF franc centime CD 1997-
DJF franc centime DJ
GNF franc centime GN
KMF franc centime KM
MGF franc centime MG -2004
SEK krona ore SE
ISK krona eyrir IS
NOK krona ore NO
DKK krona ore DK,FO,GL
CZK koruna haler CZ 1993-
CSK koruna haler CS,CZ,SK -1992
SKK koruna haler SK 1993-2008
EEK kroon sent EE -2010
DEM mark pfennig DE -2001
DDM mark pfennig DD -1990
FIM mark penni FI -2001
BAM mark fening BA 1998-
ITL lira centesimo IT,SM,VA -2001
TRL lira kurus TR -2004
TRY lira kurus TR 2005-
MTL lira cent MT -2007
ESP peseta centimo ES,AD -2001
PTE escudo centavo PT -2001
CVE escudo centavo CV
GRD drachma lepton GR -2001
NLG guilder cent NL -2001
SRG guilder cent SR -2003
ANG guilder cent CW,SX
AWG florin cent AW
ATS schilling groschen AT -2001
XEU ecu cent EU -1998
RUB rouble kopek RU 1998-
RUR rouble kopek RU 1992-1997
SUR rouble kopek SU,RU -1991
BYN rouble kopek BY 2016-
UAH hryvnia kopek UA 1996-
UAK karbovanets kopek UA -1996
PLZ zloty grosz PL -1994
PLN zloty grosz PL 1995-
HUF forint filler HU
ROL leu ban RO -2004
RON leu ban RO 2005-
MDL leu ban MD
BGL lev stotinka BG -1998
BGN lev stotinka BG 1999-
YUN dinar para YU,RS,HR,BA,MK,SI,ME -1993
YUM dinar para RS,YU,ME 1994-2002
CSD dinar para RS 2003-2006
RSD dinar para RS 2006-
MKD denar deni MK 1992-
HRK kuna lipa HR 1994-2022
SIT tolar stotin SI -2006
ALL lek qindarka AL
LTL litas cent LT -2014
LVL lats santims LV -2013
GEL lari tetri GE
AMD dram luma AM
AZN manat qapik AZ
TMT manat tenge TM
KZT tenge tiyin KZ
KGS som tyiyn KG
UZS sum tiyin UZ
TJS somoni diram TJ
MNT togrog mongo MN
KWD dinar fils KW
BHD dinar fils BH
JOD dinar fils JO
JOD dinar piastre JO
IQD dinar fils IQ
LYD dinar dirham LY
TND dinar millime TN
DZD dinar centime DZ
AED dirham fils AE
MAD dirham centime MA
SAR riyal halala SA
QAR riyal dirham QA
OMR rial baisa OM
YER rial fils YE
IRR rial dinar IR
ILS shekel agora IL,PS
ZAR rand cent ZA,LS,SZ
NGN naira kobo NG
GHC cedi pesewa GH -2006
GHS cedi pesewa GH 2007-
KES shilling cent KE
TZS shilling cent TZ
UGX shilling cent UG
SOS shilling cent SO
ETB birr santim ET
ZMK kwacha ngwee ZM -2012
ZMW kwacha ngwee ZM 2013-
MWK kwacha tambala MW
AOA kwanza centimo AO
MZM metical centavo MZ -2005
MZN metical centavo MZ 2006-
BWP pula thebe BW
SZL lilangeni cent SZ
LSL loti sente LS
GMD dalasi butut GM
SLL leone cent SL -2022
SLE leone cent SL 2023-
ZRZ zaire likuta CD -1992
ZRN zaire likuta CD 1993-1997
MGA ariary iraimbilanja MG 2005-
ERN nakfa cent ER
MRU ouguiya khoums MR 2018-
MRO ouguiya khoums MR -2017
STN dobra centimo ST
BDT taka paisa BD
MMK kyat pya MM
LAK kip att LA
KHR riel sen KH
MVR rufiyaa laari MV
BTN ngultrum chhertum BT
AFA afghani pul AF -2002
AFN afghani pul AF 2003-
PGK kina toea PG
WST tala sene WS
TOP paanga seniti TO
VUV vatu centime VU
MOP pataca avo MO
`

function readRow(row: string): CurrencyUnit {
  const [code = '', unit = '', minor = '', countries = '', years = '-'] = row.split(' ')
  const [from = '', until = ''] = years.split('-')
  return {
    code,
    unit,
    minor: minor === '' ? null : minor,
    countries: countries.split(','),
    from: Number(from || 0),
    until: Number(until || 9999),
  }
}

export const currencyUnits: readonly CurrencyUnit[] = rows.trim().split('\n').map(readRow)
