/**
 * Signs and abbreviations that stand at a number, before or after it.
 * Policy: what is printed in English news, filings, price lists and mail. A sign of several currencies names its unit, a sign of one its code.
 * Source: written for this project from the Unicode currency block, ISO 4217 and general knowledge.
 */

/** Single characters: what they mean alone. `¢` is a minor unit. */
export const signs: ReadonlyMap<string, string> = new Map(
  `$:dollar ＄:dollar £:pound ￡:pound ₤:pound €:EUR ¥:JPY ￥:JPY ₹:INR र:INR ₨:rupee ₩:KRW ￦:KRW ₽:RUB ₺:TRY ₦:NGN ₱:PHP ₫:VND ₴:UAH ₪:ILS ฿:THB ₡:CRC ₲:PYG
   ₵:GHS ₭:LAK ₮:MNT ₸:KZT ₼:AZN ₾:GEL ֏:AMD ৳:BDT ៛:KHR ₣:franc ₧:ESP ₯:GRD ₠:XEU ₥:mill ﷼:rial 元:CNY 円:JPY 원:KRW ¢:cent ￠:cent`
    .split(/\s+/)
    .map(pair => pair.split(':') as [string, string]),
)

/** What stands before (or, in Australian style, after) a dollar sign: `US$`, `C$`, `$A`. Lower-case. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map(
  `us:USD u:USD usd:USD c:CAD ca:CAD can:CAD cad:CAD cdn:CAD cn:CAD a:AUD au:AUD aus:AUD aud:AUD nz:NZD nzd:NZD hk:HKD hkd:HKD s:SGD sg:SGD sgd:SGD sin:SGD r:BRL br:BRL
   brl:BRL mex:MXN mx:MXN mxn:MXN mxp:MXN nt:TWD t:TWD tw:TWD ntd:TWD twd:TWD j:JMD ja:JMD jmd:JMD tt:TTD ttd:TTD bz:BZD bze:BZD bd:BBD bds:BBD b:BSD bs:BSD ec:XCD xcd:XCD gy:GYD g:GYD f:FJD
   fj:FJD fjd:FJD si:SBD sbd:SBD l:LRD lr:LRD ld:LRD z:ZWL zw:ZWL zim:ZWL bn:BND br$:BND nd:NAD n:MXN nad:NAD m:MYR rd:DOP cl:CLP clp:CLP col:COP cop:COP ar:ARS ars:ARS uy:UYU ci:KYD kyd:KYD
   sr:SRD mop:MOP e:XCD pa:PAB`
    .split(/\s+/)
    .map(pair => pair.split(':') as [string, string]),
)

/** The same before a pound sign: `IR£`, `GB£`. */
export const poundPrefixes: ReadonlyMap<string, string> = new Map(
  `gb:GBP gbp:GBP uk:GBP stg:GBP ir:IEP irl:IEP i:IEP iep:IEP e:EGP le:EGP egp:EGP cy:CYP c:CYP l:LBP ll:LBP lbp:LBP s:SYP sy:SYP syp:SYP sd:SDG ls:SDG ss:SSP gi:GIP m:MTL lm:MTL`
    .split(/\s+/)
    .map(pair => pair.split(':') as [string, string]),
)

/**
 * Abbreviations by letters, exactly as printed: `Rs 5 crore`, `KSh 40 million`, `R268`, `NIS 15m`. With `!` only where they touch a digit.
 * Values in lower case are units, in upper case codes.
 */
export const abbreviations: ReadonlyMap<string, { readonly means: string; readonly glued: boolean }> = new Map(
  `Rs:rupee Re:rupee RS:rupee rs!:rupee INRs:INR Rp:IDR RP:IDR Rp:IDR RM:MYR Tk:BDT TK:BDT Taka:BDT Dh:AED Dhs:AED DHS:AED Dhm:AED KSh:KES Ksh:KES KSH:KES Kshs:KES KShs:KES KSHS:KES
   Kes:KES Sh!:shilling Shs:shilling sh!:shilling SHS:shilling TSh:TZS Tsh:TZS TShs:TZS Tshs:TZS TSHS:TZS USh:UGX Ush:UGX UShs:UGX Ushs:UGX SSh:SOS NIS:ILS RMB:CNY Rmb:CNY Php:PHP PhP:PHP Ps:MXN DM:DEM Dm:DEM
   FF:FRF FFr:FRF FFR:FRF Ffr:FRF BFr:BEF Bfr:BEF BFR:BEF SFr:CHF SFR:CHF Sfr:CHF sfr:CHF Fr:CHF LFr:LUF FMk:FIM Fmk:FIM FM:FIM Mk:FIM Pta:ESP Ptas:ESP Pts:ESP Lit:ITL Dr:GRD DKr:DKK Dkr:DKK NKr:NOK Nkr:NOK
   SKr:SEK Skr:SEK ISKr:ISK kr:krona Kr:krona Kčs:CSK Kč:CZK Kcs:CSK Kc:CZK Ft:HUF zł:PLN zl:PLN Zł:PLN Zl:PLN ECU:XEU Ecu:XEU Fl:NLG Fls:NLG fl!:NLG Dfl:NLG DFl:NLG Sch:ATS Esc:PTE Rbs:rouble Rub:rouble rub:rouble руб:RUB грн:UAH
   лв:BGN lv:BGN Lv:BGN lei:leu Lei:leu LEI:leu R!:ZAR N!:NGN P!:peso K!:kwacha L!:HNL Q!:GTQ Bs:BOB Bs.F:VEF BsF:VEF Gs:PYG GHc:GHS kn:HRK GHC:cedi GH!:GHS Gh!:GHS LE:EGP L.E:EGP
   LL:LBP KD:KWD BD!:BHD RO!:OMR OR!:OMR QR:QAR SR:SAR JD!:JOD TD!:TND DT:TND DA!:DZD ID!:IQD MK!:MWK Mk!:MWK Kz:AOA Mt:MZN Br!:ETB Birr:ETB Nu:BTN Rf:MVR VT!:VUV WS!:WST CFA:XOF FCFA:XOF F.CFA:XOF CFAF:XOF BWP:BWP
   NPRs:NPR NRs:NPR PKRs:PKR SLRs:LKR LKRs:LKR MRs:MUR S/:PEN B/:PAB C/:NIO B$:BSD STG:GBP Stg:GBP NAf:ANG Naf:ANG Afl:AWG Le:SLL Fbu:BIF FBu:BIF FRw:RWF Rwf:RWF Ar!:MGA Rr:TRY TL:lira YTL:TRY Bt!:THB Won:KRW Baht:THB Ringgit:MYR RINGGIT:MYR ringgit:MYR NGN:NGN NT:TWD
   dollar:dollar Kina:PGK Naira:NGN Rupees:rupee Dinars:dinar MTn:MZN MZM:MZM Dong:VND VNĐ:VND đ:VND`
    .split(/\s+/)
    .map(entry => {
      const at = entry.indexOf(':')
      const name = entry.slice(0, at)
      return [name.replace('!', ''), { means: entry.slice(at + 1), glued: name.endsWith('!') }] as const
    }),
)

/** Codes that are words of English in capitals: they need a figure of thousands, a scale word or two decimals. */
export const wordCodes: ReadonlySet<string> = new Set(
  'ALL TOP PEN MAD TRY BOB CUP SOS GEL LAK COP MOP ANG BAM MRO STD SIT LIT RON TND WST BAD BAN ARM LEK SLE GIP'.split(' '),
)
