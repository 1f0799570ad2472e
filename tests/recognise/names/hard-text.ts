/**
 * Text that makes names hard to find, by kind of hardness. `<p>` marks people and `<o>` organizations, as in tests/corpus/GUIDE.md; every mention is marked, so what is not marked must not be
 * found. `missed` are cases that the present model gets wrong: kept so that a better one is noticed.
 */
export interface HardGroup {
  readonly name: string
  readonly cases: readonly string[]
  readonly missed: readonly string[]
}

export const hardGroups: readonly HardGroup[] = [
  {
    name: 'headlines in Title Case',
    cases: [
      '<o>Apple</o> to Pay $500 Million Over Slow Phones\n\n<o>Apple Inc.</o> agreed on Monday to pay as much as $500 million.',
      '<o>Boeing</o> Names <p>Kelly Ortberg</p> Chief Executive\n\nThe planemaker <o>Boeing</o> said <p>Ortberg</p> would start on Aug. 8.',
      'Oil Prices Slide as Traders Await Supply Data',
      '<o>Pfizer</o> Buys Cancer Drug Maker for $43 Billion\n\n<o>Pfizer</o> said the deal would close this year.',
      'Why Your Electricity Bill Is Going Up This Winter',
    ],
    missed: [],
  },
  {
    name: 'headlines in capitals',
    cases: [
      '<o>BOEING</o> TO CUT 2,000 JOBS\n\nSEATTLE - <o>Boeing Co.</o> said it would cut 2,000 jobs.',
      'STOCKS FALL FOR THIRD DAY AS RATES RISE',
      '<o>FORD</o> RECALLS 1.2 MILLION CARS\n\n<o>Ford Motor Co.</o> is recalling 1.2 million cars.',
      '<o>SAMSUNG</o> PROFIT DOUBLES ON CHIP DEMAND\n\nSEOUL - <o>Samsung Electronics</o> said profit doubled.',
      'PANEL HEARS FROM <p>YELLEN</p>\n\n<p>Janet Yellen</p> told senators that inflation would ease.',
    ],
    missed: [],
  },
  {
    name: 'lower-case mail and chat',
    cases: [
      'lunch at noon? i have to call the bank first.\nsee you there.',
      'saw that <o>goldman</o> and <o>morgan stanley</o> both beat.\nanyone still long <o>intel</o>?\nnot me.',
    ],
    missed: [
      'did anyone hear back from <p>maria</p> yet?\ni think she is at <o>microsoft</o> now.\nlet me know.',
      'hi <p>tom</p>, can you send the slides to <p>priya sharma</p> before the call?\nthanks, <p>dave</p>',
    ],
  },
  {
    name: 'datelines and bylines',
    cases: [
      'FRANKFURT (<o>Reuters</o>) - <o>Deutsche Bank</o> said on Friday it would close 80 branches.',
      'By <p>Margaret Osei</p>, <o>Associated Press</o>\n\nTOKYO (<o>AP</o>) — Stocks rose on Tuesday.',
      'LAGOS, Nigeria, June 4 (<o>Xinhua</o>) -- Floods have killed at least 20 people, officials said.',
      'By <p>Tom Hals</p> and <p>Jonathan Stempel</p>\n\nWILMINGTON, Delaware (<o>Reuters</o>) - A judge ruled on Monday.',
    ],
    missed: [],
  },
  {
    name: 'lists and tables',
    cases: [
      'The banks in the group are <o>Barclays</o>, <o>HSBC</o>, <o>Lloyds</o> and <o>Standard Chartered</o>.',
      '- <p>Anna Lindqvist</p>, chief executive\n- <p>Pedro Alves</p>, chief financial officer\n- <p>Mei Tanaka</p>, head of sales',
      'Company | Revenue | Change\n<o>Siemens AG</o> | 78.9 | +3%\n<o>BASF SE</o> | 65.1 | -2%',
    ],
    missed: [],
  },
  {
    name: 'speaker labels',
    cases: [
      '<p>MARGARET OKAFOR</p>: Thank you for having me.\n\n<p>DAVID LINDEN</p>: Let me ask about the budget.',
      'Operator: Our next question comes from <p>Brian Nowak</p> with <o>Morgan Stanley</o>. Your line is open.\n\n<p>Brian Nowak</p>: Thanks for taking my question.',
      '<p>Susan Collins</p>: We had a good quarter.\n\n<p>Raj Patel</p>: Could you say more about margins?',
    ],
    missed: [],
  },
  {
    name: 'last name first',
    cases: [
      'Present: <p>Okafor, Margaret</p>; <p>Lindqvist, Anna</p>; <p>Alves, Pedro</p>.',
      'Attendees\n<p>Smith, John</p>\n<p>Tanaka, Mei</p>',
      'Members absent: <p>Whitfield, James</p>; <p>Moreau, Claire</p>.',
      'Index of names\n\n<p>Adeyemi, Folake</p>, 12, 44\n<p>Brandt, Helmut</p>, 9\n<p>Castellano, Rosa</p>, 31',
    ],
    missed: [],
  },
  {
    name: 'teams by city',
    cases: [
      '<o>Manchester United</o> beat <o>Liverpool</o> 2-1 at Old Trafford on Sunday.',
      'The <o>Dallas Cowboys</o> signed the quarterback after the <o>Green Bay Packers</o> let him go.',
      'Goals from <p>Bukayo Saka</p> and <p>Declan Rice</p> gave <o>Arsenal</o> a 2-0 win over <o>Everton</o>.',
      '<o>Chicago</o> beat <o>Boston</o> 101-98 in the first game of the series. The <o>Bulls</o> play again on Friday.',
    ],
    missed: [],
  },
  {
    name: 'companies like people and common words',
    cases: [
      'Shares of <o>Target</o> rose 4 percent after the retailer raised its forecast.',
      '<o>Morgan Stanley</o> analyst <p>Katy Huberty</p> cut her rating.',
      '<o>Ford</o> said <p>Jim Farley</p> would speak to investors. <p>Farley</p> joined <o>Ford</o> from <o>Toyota</o>.',
      '<o>Block</o>, the payments company that <p>Jack Dorsey</p> runs, bought the start-up for $29 billion.',
      '<o>JPMorgan Chase</o> said it would open branches. The police gave chase.',
      'The target was missed, and the gap widened.',
      '<o>Wells Fargo</o> and <o>Charles Schwab</o> reported earnings on Friday.',
      '<o>Eli Lilly</o> raised the price of the drug.',
      'The retailer <o>Next</o> raised its forecast for the year. <o>Next</o> said sales rose in the next quarter, too.',
    ],
    missed: [],
  },
  {
    name: 'people like months and places',
    cases: [
      'Prime Minister <p>Theresa May</p> said in May that she would resign. Mrs. <p>May</p> leaves in June.',
      '<p>Paris Hilton</p> flew to Paris.',
      '<p>Jordan Peterson</p> spoke in Jordan last April.',
      '<p>George Washington</p> never lived in Washington.',
      'The attacks were planned by <p>bin Laden</p>, and <p>Saddam</p> had no part in them, <p>Musharraf</p> said.',
      '<p>April Jones</p> joined the company in March.',
    ],
    missed: [],
  },
  {
    name: 'acronyms',
    cases: [
      'The <o>Securities and Exchange Commission</o> (<o>SEC</o>) opened an inquiry. The <o>SEC</o> declined to comment.',
      'The <o>International Monetary Fund</o> cut its forecast. The <o>IMF</o> expects growth of 3 percent.',
      'GDP grew 2 percent and the CEO was pleased.',
      'The <o>Independent Grain Growers Association</o>, or <o>IGGA</o>, sued. <o>IGGA</o> members want damages.',
    ],
    missed: [],
  },
  {
    name: 'ampersands',
    cases: [
      '<o>AT&T</o> and <o>Procter & Gamble</o> raised their dividends.',
      '<o>Johnson & Johnson</o> hired <o>Skadden, Arps, Slate, Meagher & Flom</o>.',
      '<o>Marks & Spencer</o> will close stores, and <o>H&M</o> may follow.',
    ],
    missed: [],
  },
  {
    name: 'foreign legal forms',
    cases: [
      '<o>Banco Santander SA</o> and <o>Intesa Sanpaolo SpA</o> fell in early trading.',
      '<o>Petronas Chemicals Group Bhd</o> said profit fell. <o>Bumi Resources Tbk PT</o> rose.',
      '<o>Volkswagen AG</o> and <o>Renault S.A.</o> will build a plant.',
      '<o>Kone Oyj</o> of Finland bought <o>Thyssen Aufzüge GmbH</o>.',
    ],
    missed: [],
  },
  {
    name: 'lines broken by print',
    cases: [
      'The suit was brought in federal court in Seattle by lawyers for <o>Micro-\nsoft Corp.</o> and two smaller companies, which accuse the dealers of\nselling copies.',
      'The company said in a statement late on Tuesday that its chairman, <p>Roger\nHolloway</p>, would step down at the end of the year because of his health, and\nthat nobody had been chosen.',
      'Executives said on Thursday that they had met the chairman of <o>General\nMotors</o>, who declined to comment on the talks, and that nothing had been\nagreed.',
    ],
    missed: [],
  },
  {
    name: 'edges',
    cases: [
      'The <o>Federal Reserve</o> held rates, and Chairman <p>Jerome Powell</p>’s remarks moved markets.',
      'Dr. <p>Martin Luther King Jr.</p> spoke to Sen. <p>Robert Kennedy</p>.',
      'The <o>Wall Street Journal</o> reported that President <p>Donald Trump</p> met Mr. <p>Cook</p>.',
      'Shares of <o>Macy’s Inc.</o> and of <o>Moody’s</o> fell.',
      'Texas-based <o>Dell Technologies Inc.</o>’s revenue rose.',
    ],
    missed: [],
  },
  {
    name: 'not names',
    cases: [
      'The board met on Tuesday. The company said the ministry had no comment.',
      'The S&P 500 rose 1 percent and the Nasdaq Composite fell.',
      'German and Chinese officials met; Republicans objected.',
      'The <o>Boeing</o> 737 MAX was grounded.',
      'The Nobel Prize was announced on Monday.',
      'The Dow Jones industrial average fell 120 points.',
      'She watched the Super Bowl and the World Cup on her iPhone.',
      'Dealers sold more of the Camry than of the Accord.',
      'The <o>Ford</o> Taurus and the Camry were the best-selling cars.',
    ],
    missed: [],
  },
]
