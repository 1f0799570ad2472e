/**
 * Words beside a weekday, month or year that make it part of a name, all lower-case.
 * Policy: names met in English-language news of every region; a word that stands beside real dates too is left out.
 * Source: written for this project from general knowledge of English.
 */

/** Before a weekday: "Palm Sunday", "Ash Wednesday", "Black Friday", "Sheffield Wednesday". */
export const wordsOfFeasts: ReadonlySet<string> = new Set(
  `palm spy maundy holy good ash easter whit cyber black super bloody fat shrove giving spin sheffield waffle ruby pancake thirsty
   casual plough mothering remembrance advent low trinity`.split(/\s+/),
)

/** Behind a weekday, capitalised: "the Sunday Times", "Tuesday Morning". */
export const wordsAfterPaperDays: ReadonlySet<string> = new Set(
  `times telegraph mirror express herald post mail independent tribune world people sport record star business mercury school schools
   best morning`.split(/\s+/),
)

/** Before a name that a month or weekday can be: "Mr. March", "Inspector Sunday Ogah". */
export const titlesOfPeople: ReadonlySet<string> = new Set(
  `mr mr. mrs mrs. ms ms. miss dr dr. inspector engr engr. prof prof. sir lady sen. rep. gov. president sergeant constable judge
   justice theresa chief`.split(/\s+/),
)

/** Of an address, within a few words behind a house number: "2020 North Central Avenue". */
export const streetWords: ReadonlySet<string> = new Set(
  `street st. avenue ave ave. road rd rd. boulevard blvd blvd. lane drive highway parkway way court place square`.split(/\s+/),
)

/** Goods that futures are traded in, behind the month of a contract: "December cocoa". */
export const tradedGoods: ReadonlySet<string> = new Set(
  `aluminium aluminum brent cattle cocoa coffee copper corn cotton crude gasoline gold heating hogs lead natural nickel oats palladium platinum rice
   silver soybeans soyoil soymeal sugar tin wheat wti zinc`.split(/\s+/),
)

/** Behind such goods these say that they were traded: "December cocoa fell". */
export const tradingWords: ReadonlySet<string> = new Set(
  `added at climbed closed declined dropped eased edged ended fell finished firmed futures gained jumped lost rallied rose sank settled shed slid
   slipped soared stood surged traded tumbled was were down up`.split(/\s+/),
)
