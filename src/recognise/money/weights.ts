import { at } from './lexemes.ts'
import { next, previous, type Seen } from './seen.ts'

const heavy: ReadonlySet<string> = new Set(
  `weigh weighs weighed weighing weight heavier lighter overweight bench-press bench-pressed deadlift payload feet foot ft inches tall he's she's i'm they're`.split(
    ' ',
  ),
)
// Of bodies, fish and cattle, but of prices too: weight where the document is more American than British.
const changing: ReadonlySet<string> = new Set(
  'lose loses losing loss lost gain gained gaining gains shed shedding lift lifted lifting dropped drop load harvested harvest catch caught landed fish'.split(
    ' ',
  ),
)
// "2 million pounds of debt": what money there is of
const ofMoney: ReadonlySet<string> = new Set(
  `debt debts savings cash profit profits profit revenue revenues sales spending cuts investment funding loans loan costs cost capital equity preference shares share bonds bond gilts tax taxes income
   turnover money public taxpayers taxpayer taxpayers' government state extra new aid support subsidies subsidy assets deposits losses damage damages compensation business earnings fees exports imports
   orders borrowing fines fine my our his her their its the your investors' customers' clients' pension pensions property lending grants grant fraud stock securities sterling uk eu`.split(
    /\s+/,
  ),
)
/** What is priced or printed in pounds: a fifty-pound note. */
export const noteOrFee: ReadonlySet<string> = new Set(
  'note notes fine ticket tickets fee deal bid offer debt loss bonus prize contract grant loan bill budget project scheme takeover investment programme package salary reward house home mansion flat lottery jackpot windfall tax levy donation shortfall deficit surplus bet order fund coin gift voucher'.split(
    ' ',
  ),
)

/** `46,000 pounds of beef`, `a 200-pound man`, `seven pounds, three ounces`. */
export function isWeight(seen: Seen): boolean {
  const { amount, reader, context } = seen
  if (amount.denomination.form !== 'word' || !/^pounds?$/.test(amount.denomination.word) || amount.denomination.country !== null)
    return false
  const after = next(seen)
  const sterling = (context.explicit.get('GBP') ?? 0) > 0
  const american = (context.evidence.get('US') ?? 0) >= (context.evidence.get('GB') ?? 0)
  if (/^(?:ounces?|oz|lb)$/.test(at(reader.lexemes, amount.to + 1).text) || /^(?:ounces?|oz)$/.test(at(reader.lexemes, amount.to + 2).text))
    return true
  if (/^(?:heavier|lighter|overweight)$/.test(after.text) || (after.text === 'per' && at(reader.lexemes, amount.to + 1).text === 'square'))
    return true
  for (let back = 1; back <= 4; back++) {
    const word = previous(seen, back)
    if (word.kind === 'mark' && word.raw !== '-' && word.raw !== ',') break
    const text = word.text.replace('’', "'")
    if (heavy.has(text) || (changing.has(text) && american && !sterling && amount.scale === null)) return true
  }
  if (after.text === 'of') return !ofMoney.has(at(reader.lexemes, amount.to + 1).text) && !(sterling && amount.scale !== null)
  // "a 200-pound man", but "a fifty-pound note", "a 10-million-pound deal"
  const hyphen = at(reader.lexemes, amount.to - 2).raw === '-' && seen.amount.denomination.word === 'pound'
  return hyphen && amount.scale === null && after.kind === 'word' && !noteOrFee.has(after.text)
}
