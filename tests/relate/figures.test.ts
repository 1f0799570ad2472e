import { describe, expect, test } from 'vitest'
import { subjectRules } from '../../src/relate/figures/subject/index.ts'
import { nameOf, related } from './annotated.ts'

describe.each(subjectRules.map(rule => [rule.name, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples)('%s', example => {
    const [marked = '', wanted = ''] = example.split(' → ')
    const figure = related(marked.replace('[', '<').replace(']', '>')).figures[0]
    expect(figure?.subject ?? 'nothing').toBe(wanted)
  })
})

const figuresIn = (marked: string): readonly string[] => {
  const document = related(marked)
  return document.figures.map(
    ({ subject, owner, periodFrom, periodTo }) => `${subject ?? 'nothing'} | ${nameOf(document, owner)} | ${periodFrom}..${periodTo}`,
  )
}

describe('owner and period', () => {
  test.each([
    [
      '{Facebook} has pulled in <$11.8 billion> in advertising revenue in the USA so far in «2018|2018-01-01|2018-12-31».',
      ['advertising revenue | Facebook | 2018-01-01..2018-12-31'],
    ],
    [
      '{Acme} said net profit rose to <$5 million> from <$4 million>.',
      ['net profit | Acme | null..null', 'net profit | Acme | null..null'],
    ],
    ['The {SEC} fined {Acme} <$5 million>.', ['fine | Acme | null..null']],
    ['Revenue at {Acme} reached <$5 million>.', ['Revenue | Acme | null..null']],
    ['{Acme} closed. Its revenue was <$5 million>.', ['revenue | Acme | null..null']],
    ['{Acme} sold <$5 million> of notes due «2023|2023-01-01|2023-12-31».', ['notes | Acme | null..null']],
    // A time told by its last day.
    ...[
      ['the three months ended', '2023-12-31', '2023-10-01..2023-12-31'],
      ['the quarter that ended on', '2023-12-31', '2023-10-01..2023-12-31'],
      ['the half-year to', '2023-12-31', '2023-07-01..2023-12-31'],
      ['the fiscal year ended', '2024-01-28', '2023-01-29..2024-01-28'],
      ['the 13-week period ending', '2023-04-29', '2023-01-29..2023-04-29'],
      ['the twelve months to', '2024-02-29', '2023-03-01..2024-02-29'],
    ].map(([length = '', day = '', wanted = '']): [string, string[]] => [
      `{Acme} had revenue of <$5> for ${length} «${day}|${day}|${day}».`,
      [`revenue | Acme | ${wanted}`],
    ]),
    ['For the year ended «May 31, 2020|2020-05-31|2020-05-31», {Acme} made a profit of <$5>.', ['profit | Acme | 2019-06-01..2020-05-31']],
    ['{Acme} paid <$5> after the strike ended «May 31, 2020|2020-05-31|2020-05-31».', ['payment | Acme | null..null']],
    // Both ends.
    ['{Acme} lost <$5> between «2016|2016-01-01|2016-12-31» and «2018|2018-01-01|2018-12-31».', ['loss | Acme | 2016-01-01..2018-12-31']],
    // The time that the head of the document names.
    [
      'Accounts of {Acme} for the year ended «May 31, 2023|2023-05-31|2023-05-31».\n\nTotal income for the year was <$5>.',
      ['Total income | nothing | 2022-06-01..2023-05-31'],
    ],
    [
      'Accounts of {Acme} for the year ended «May 31, 2023|2023-05-31|2023-05-31».\n\nTotal income in the quarter was <$5>.',
      ['Total income | nothing | null..null'],
    ],
    // What it is set against is of the time before.
    [
      '{Acme} had sales of <$9> in the year to «May 31, 2023|2023-05-31|2023-05-31» and swung to a loss of <$5> from a profit of <$4>.',
      ['sales | Acme | 2022-06-01..2023-05-31', 'loss | Acme | 2022-06-01..2023-05-31', 'profit | Acme | null..null'],
    ],
    [
      '{Acme} had debt of <$5>. It owed <$4> to a bank closed on «June 30|2023-06-30|2023-06-30».',
      ['debt | Acme | null..null', 'debt | Acme | null..null'],
    ],
    // What one has on a day.
    ['{Acme} had debt of <$5> at «June 30|2023-06-30|2023-06-30».', ['debt | Acme | 2023-06-30..2023-06-30']],
    ['{Acme} paid <$5> to holders of the bank seized in «2012|2012-01-01|2012-12-31».', ['payment | Acme | null..null']],
    ['{Acme} had an increase of <$5> on «2020|2020-01-01|2020-12-31».', ['increase | Acme | null..null']],
    ['{Acme} grew. The Danish tax agency, which says it was cheated of <$5>, sued.', ['fraud | nothing | null..null']],
    ['{Harbour Foundation}\n\nGrants of the spring. The Foundation’s income was <$5>.', ['income | Harbour Foundation | null..null']],
    [
      'TOKYO - {Acme} had sales of <$5>.\n\nZURICH - A watchmaker had a setback. Net profit halved to <$4>.',
      ['sales | Acme | null..null', 'Net profit | nothing | null..null'],
    ],
    [
      '{Acme} lost <$5> in «2020|2020-01-01|2020-12-31» against revenue of <$9>.',
      ['loss | Acme | 2020-01-01..2020-12-31', 'revenue | Acme | 2020-01-01..2020-12-31'],
    ],
    ['The {Tax Court} confirmed assessments of <$5>.', ['assessments | nothing | null..null']],
    ['{Acme} was fined <$5> for a spill in «2020|2020-01-01|2020-12-31».', ['fine | Acme | null..null']],
    ['{Acme} was fined <$5> in «2020|2020-01-01|2020-12-31».', ['fine | Acme | 2020-01-01..2020-12-31']],
    ['It gave <$5> for the {Corps}, <$4> to rebuild roads.', ['gave | nothing | null..null', 'gave | nothing | null..null']],
    ['{Acme} grew. Her husband must pay <$5>.', ['payment | nothing | null..null']],
    ['Its fortune was worth <$5>. The judge put it at <$6>.', ['value | nothing | null..null', 'value | nothing | null..null']],
    ['{Acme} is known. Its «1956|1956-01-01|1956-12-31» “Tide” fetched <$5>.', ['price | nothing | null..null']],
    [
      '| Unit | «FY1|2001-01-01|2001-12-31» | «FY2|2002-01-01|2002-12-31» | Change |\n| Police | <$5> | <$6> | <$1> |',
      ['Police | nothing | 2001-01-01..2001-12-31', 'Police | nothing | 2002-01-01..2002-12-31', 'Police | nothing | null..null'],
    ],
    ['{Acme} sold it. The seller paid <$5>.', ['payment | nothing | null..null']],
    // Whose.
    ['{YPF} closed. In Mexico, {Pemex} received <$5>. Its debt was <$4>.', ['received | Pemex | null..null', 'debt | Pemex | null..null']],
    ['The {Commission} hit car maker {Acme} with a <$5> penalty.', ['penalty | Acme | null..null']],
    ['{Acme} grew. The round values the Texas-based company at <$5>.', ['value | Acme | null..null']],
    // Each its own.
    [
      'Rent was <$7> and <$6> for the three months ended «May 31, 2023|2023-05-31|2023-05-31» and «2022|2022-01-01|2022-12-31», respectively.',
      ['Rent | nothing | 2023-03-01..2023-05-31', 'Rent | nothing | 2022-03-01..2022-05-31'],
    ],
    [
      'Rent was <$7> and <$6> in «2020|2020-01-01|2020-12-31» and «2021|2021-01-01|2021-12-31».',
      ['Rent | nothing | 2020-01-01..2020-12-31', 'Rent | nothing | 2021-01-01..2021-12-31'],
    ],
    [
      'Sales were <$9>, an increase of <$2>, compared with <$7>.',
      ['Sales | nothing | null..null', 'increase | nothing | null..null', 'Sales | nothing | null..null'],
    ],
    ['{Acme} paid <$5 million> in «2022|2022-01-01|2022-12-31».', ['payment | Acme | 2022-01-01..2022-12-31']],
    ['In «June 1961|1961-06-01|1961-06-30» [Ann Lee] paid <39 cents> for berries.', ['berries | Ann Lee | 1961-06-01..1961-06-30']],
    ['{Acme}, which was founded in «2011|2011-01-01|2011-12-31», has raised <$5 million>.', ['funds raised | Acme | null..null']],
    ['Soybeans for «November|2011-11-01|2011-11-30» eased to <$5>.', ['Soybeans | nothing | null..null']],
    [
      'The rate rose from <$5> in «2022|2022-01-01|2022-12-31» to <$6>.',
      ['rate | nothing | 2022-01-01..2022-12-31', 'rate | nothing | null..null'],
    ],
    ['{Acme} gave <$5>, and a primary school in Sapporo gave <$6>.', ['gave | Acme | null..null', 'gave | nothing | null..null']],
    ['A <$5 million> purse put up by {Acme} is big.', ['purse | Acme | null..null']],
    ['Workers of {Acme} who earned <$5> an hour left.', ['earnings | nothing | null..null']],
    ['{Acme} closed. It cost <$5>.', ['cost | nothing | null..null']],
    ['A further <$5 million> went to {Acme} in the end.', ['went | Acme | null..null']],
    ['Its notes fell to <$5>. By Thursday it was <$4>.', ['notes | nothing | null..null', 'notes | nothing | null..null']],
    [
      'Profit fell to <$9>, or <58 cents> a share, from <$15>.',
      ['Profit | nothing | null..null', 'Profit | nothing | null..null', 'Profit | nothing | null..null'],
    ],
    ['A loaf costs <$5> there.', ['loaf | nothing | null..null']],
    ['The land, valued by {Evli} at <$5>, is sold.', ['value | nothing | null..null']],
    ['[Ann Oke] values the lighting arm at <$5>.', ['value | nothing | null..null']],
    ['Crude was <80 cents> dearer at <$5>.', ['Crude | nothing | null..null', 'Crude | nothing | null..null']],
    ['{Acme} began small. According to the {NCUA}, it has assets of <$5>.', ['assets | Acme | null..null']],
    ['{Kotak} sees support at <$5>.', ['support | nothing | null..null']],
    ['{Acme} now sees a profit of <$5>, against an earlier <$4>.', ['profit | Acme | null..null', 'profit | Acme | null..null']],
    [
      'Profit fell to <$5>; sales <$4>, up by <$3>.',
      ['Profit | nothing | null..null', 'sales | nothing | null..null', 'sales | nothing | null..null'],
    ],
    ['@{FTC} fines @Brightly <$5>.', ['fine | nothing | null..null']],
    ['@{FTC} fines @{Acme} <$5>.', ['fine | Acme | null..null']],
    ['The acquisition of {Plum} by {Acme} for <$5> is done.', ['acquisition | Acme | null..null']],
    ['{Acme} owes its banks <$9>, including <$5> due in June.', ['debt | Acme | null..null', 'debt | Acme | null..null']],
    [
      '{Acme} has spent <$9>, of which <$5> came from the sale of a ship.',
      ['spending | Acme | null..null', 'spending | Acme | null..null'],
    ],
    ['{Acme} spent <$9> on horses and <$5> on wine.', ['spending | Acme | null..null', 'spending | Acme | null..null']],
    ['In our best year, «2021|2021-01-01|2021-12-31», we had sales of <$5>.', ['sales | nothing | 2021-01-01..2021-12-31']],
    ['{Acme} closed. She told the {Nation} of it. The company, whose assets stood at <$5>, is shut.', ['assets | Acme | null..null']],
    ['In {Nyse} composite trading, {Acme} closed at <$5>.', ['share price | Acme | null..null']],
    ['{Acme} rejected an unsolicited offer of <$5> a share from {Hilton}.', ['unsolicited offer | Hilton | null..null']],
    ['Crude settled down <$3>, or 3.4%, at <$74>.', ['Crude | nothing | null..null', 'Crude | nothing | null..null']],
    ['{Acme} spurned a <$5> bid from an investor.', ['bid | nothing | null..null']],
    ['It turned down {Plum} when {Plum} offered <$5>.', ['offer | Plum | null..null']],
    ['It earned <$5> a share, or, excluding items, <$4>.', ['earnings | nothing | null..null', 'earnings | nothing | null..null']],
    ['{Plum} grows. “We sold it for <$5>,” said [Ann Lee], chief executive of {Acme}.', ['sale | Acme | null..null']],
    ['{Acme} chief executive [Ann Lee] met {Plum}. “Our revenue was <$5>,” said [Ann Lee].', ['revenue | Acme | null..null']],
    ['{Plum} grows. “We sold it for <$5>,” said [Ann Lee], a retired clerk.', ['sale | nothing | null..null']],
    ['{Acme} rival {Plum} said profit rose to <$5>.', ['profit | Plum | null..null']],
    ['[Ann Lee] must pay <$5>, and finance director [Bo Hill] <$4>.', ['payment | Ann Lee | null..null', 'payment | Bo Hill | null..null']],
    ['{Acme} grows. It said that higher prices would cost it <$5>.', ['cost | Acme | null..null']],
    ['The {Court} tried [Abdel Shanab]. Judge [Ali Hamid] fined him <$5>.', ['fine | Abdel Shanab | null..null']],
    ['{Acme} was fined. {Pear} fined <$5> by regulators.', ['fine | Pear | null..null']],
    ['The {Agency} sued to stop {Summit} from buying {Plum} for <$5>.', ['purchase | Summit | null..null']],
    ['{Roark} is said by the {Post} to be offering <$5>.', ['offer | Roark | null..null']],
    ['The costs of the inquiry have reached <$5>, the {Agency} said.', ['costs | nothing | null..null']],
    [
      '{Plum} spoke. [Jens Petersen], chief executive of {Acme}, said the purchase would lift annual sales to <$5>.',
      ['annual sales | Acme | null..null'],
    ],
    ['A bag costs <$5> when we write it and <$7> today.', ['bag | nothing | null..null', 'bag | nothing | null..null']],
    ['The euro stood at <$5>. He said it could take it back to <$4>.', ['euro | nothing | null..null', 'euro | nothing | null..null']],
    ['{Nomura} analyst [Ken Ito] praised it. The shares of {Acme} fell. The stock closed at <$5>.', ['stock | Acme | null..null']],
    ['{Acme} was fined <$5> by the {League}.', ['fine | Acme | null..null']],
    ['The {League} also fined both clubs <$5>.', ['fine | nothing | null..null']],
    ['{Acme} plays. The {League} fined us <$5>.', ['fine | nothing | null..null']],
    ['The {Office} can fine firms up to <$5>.', ['fine | nothing | null..null']],
    ['{Acme} closed. The Nashua company, said to owe {Plum}, is ill. A year ago it earned <$5>.', ['earnings | Acme | null..null']],
    ['The stock of {Acme} listed at <$5>, hit a limit, and closed at <$4>.', ['stock | Acme | null..null', 'stock | Acme | null..null']],
    ['They hope for flows from the diaspora, which the {World Bank} put at <$5>.', ['diaspora | nothing | null..null']],
    ['It made an offer of <$5> a share in cash, or <$9> in all.', ['offer | nothing | null..null', 'offer | nothing | null..null']],
    ['The dividend is <$5>, making <$9> for the year.', ['dividend | nothing | null..null', 'dividend | nothing | null..null']],
    ['Sales increased 9 percent from «2020|2020-01-01|2020-12-31» to <$5>.', ['Sales | nothing | null..null']],
    [
      '{Acme} reported a rise in «2012-Q3|2012-07-01|2012-09-30» profit. Net profit rose to <$5> from <$4>.',
      ['Net profit | Acme | 2012-07-01..2012-09-30', 'Net profit | Acme | null..null'],
    ],
    ['{Acme} told of «2012-Q3|2012-07-01|2012-09-30» shipments. Net profit rose to <$5>.', ['Net profit | Acme | null..null']],
    [
      'Profit at {Acme} was <$5> in «2019|2019-01-01|2019-12-31». Revenue was <$9>. Its debt was <$7>.',
      ['Profit | Acme | 2019-01-01..2019-12-31', 'Revenue | Acme | 2019-01-01..2019-12-31', 'debt | Acme | null..null'],
    ],
    ['The {OCC} assessed a penalty of <$5> on {Acme}.', ['penalty | Acme | null..null']],
    ['{Sebi} has asked {Acme} and its directors to refund <$5>.', ['refund | Acme | null..null']],
    ['{Acme} told the {Court} that the banks have paid out <$5>.', ['payment | nothing | null..null']],
    ['An album by [Jacky Cheung] costs <$5>.', ['cost | nothing | null..null']],
    [
      '{Acme} ended <$3> lower at <$9> and {Plum} lost <$1>.',
      ['share price | Acme | null..null', 'share price | Acme | null..null', 'share price | Plum | null..null'],
    ],
    ['{Acme} posted net income of <$5>. {Plum} reported <$4>.', ['net income | Acme | null..null', 'net income | Plum | null..null']],
    ['{Acme} took 45 shares of {Ford}, worth <$5>.', ['shares | Acme | null..null']],
    ['{Acme} will ship two machines for {Plum}, worth <$5>.', ['two machines | Acme | null..null']],
    ['{Acme} is smallest, behind {Plum}, {Pear}. Its profit was <$5>.', ['profit | Acme | null..null']],
    ['{Acme} arranged it with {Plum} and {Pear}, and the company plans to raise <$5>.', ['funds raised | Acme | null..null']],
    ['It is of {Plum}, which said that its bid, lower by <$5>, was lost.', ['bid | Plum | null..null']],
    ['{Acme} grows. {Baird} had put the loss at <$5>. Sales fell to <$4>.', ['loss | nothing | null..null', 'Sales | Acme | null..null']],
    ['The {Plum} puts losses at <$5> a year.', ['losses | nothing | null..null']],
    ['The stake held by {Acme} is worth <$5>.', ['value | Acme | null..null']],
    ['{Plum} may downgrade <$5> of long-term debt of {Acme}.', ['long-term debt | Acme | null..null']],
    ['The <$5> gift from the {Acme Foundation} is big.', ['gift | Acme Foundation | null..null']],
    ['{Acme} rejected a <$5> bid by {Plum}.', ['bid | Plum | null..null']],
    ['[Ali Ibrahim] is examining how <$5> of state money was spent.', ['state money | nothing | null..null']],
    ['[Ann Lee] raised <$5>, against <$4> for [Bo Hill].', ['funds raised | Ann Lee | null..null', 'funds raised | Bo Hill | null..null']],
    [
      '[Ann Lee] has raised <$5>, [Bo Hill] <$4>, and [Cy Ott] <$3>.',
      ['funds raised | Ann Lee | null..null', 'funds raised | Bo Hill | null..null', 'funds raised | Cy Ott | null..null'],
    ],
    [
      'They capped withdrawals at <$5> a week in some branches and <$6> in others.',
      ['withdrawals | nothing | null..null', 'withdrawals | nothing | null..null'],
    ],
    ['The pound was up at <$5> and flat at <$6>.', ['pound | nothing | null..null', 'pound | nothing | null..null']],
    [
      'It expects profit of <$5>, compared with an earlier range of <$6> to <$7>.',
      ['profit | nothing | null..null', 'profit | nothing | null..null', 'profit | nothing | null..null'],
    ],
    ['{Acme} shares fell to <$5>. They touched <$9> in the spring.', ['shares | Acme | null..null', 'shares | Acme | null..null']],
    [
      '{Acme} raised <$5>, which is <$3> more than in «2008|2008-01-01|2008-12-31».',
      ['funds raised | Acme | null..null', 'nothing | Acme | null..null'],
    ],
    [
      'Revenue reached <$5> in «2019|2019-01-01|2019-12-31», and net profit stood at <$4>.',
      ['Revenue | nothing | 2019-01-01..2019-12-31', 'net profit | nothing | 2019-01-01..2019-12-31'],
    ],
    [
      'Profit fell to <$5> from <$4>, or <74 cents> a share, «a year earlier|1988-01-01|1988-03-31».',
      ['Profit | nothing | null..null', 'Profit | nothing | 1988-01-01..1988-03-31', 'Profit | nothing | 1988-01-01..1988-03-31'],
    ],
    ['The {NBA} fined {Denver} guard [Mark Jackson] <$5>.', ['fine | Mark Jackson | null..null']],
    ['{Acme} and several affiliates will pay a <$5> penalty.', ['penalty | Acme | null..null']],
    ['{Honda}, {Plum} and {Nikon} were hit. Losses were put at <$5>.', ['Losses | nothing | null..null']],
    ['{Statistics Canada} said the deficit rose to <$5>.', ['deficit | nothing | null..null']],
    ['[Jane Tilling], chief executive of {Acme}, said: “We won <$5> of contracts.”', ['contracts | Acme | null..null']],
    ['[Neil Falk] charges <$5> for advice and earned <$6>.', ['charge | Neil Falk | null..null', 'earnings | Neil Falk | null..null']],
    [
      '[Dean Coates] was fined <$5>, with a surcharge of <$6>.',
      ['fine | Dean Coates | null..null', 'surcharge | Dean Coates | null..null'],
    ],
    ['{Plum} is old. {Acme} is worth a punt. Trade is slow. The shares closed at <$5>.', ['shares | Acme | null..null']],
    ['{Acme} (NASDAQ: ACM) is large. ACM lost 6% to <$5>.', ['share price | Acme | null..null']],
    ['{Acme} grew. A weak pound helps too. It recovered to <$5>.', ['pound | nothing | null..null']],
    ['{Acme} posted a profit of <$5>. This compares with <$4>.', ['profit | Acme | null..null', 'profit | Acme | null..null']],
    ['{Acme} spent much on [Ann Lee], whose salary is <$5>.', ['salary | Ann Lee | null..null']],
    ['{Acme} drill driver kit <$5> today.', []],
    [
      'Results\n\n            «FY2023|2023-01-01|2023-12-31»     «FY2022|2022-01-01|2022-12-31»\nRevenue     <$5>     <$4>',
      ['Revenue | nothing | 2023-01-01..2023-12-31', 'Revenue | nothing | 2022-01-01..2022-12-31'],
    ],
    ['{Acme} said it would grow. [Ann Lee] forecasts <$5> of profit.', ['profit | Acme | null..null']],
  ])('%s', (marked, wanted) => expect(figuresIn(marked)).toEqual(wanted))
})
