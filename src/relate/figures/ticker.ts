import type { Item, Reading } from '../reading.ts'

// "(NYSE: FAST)", "(Nasdaq: SABR)", "(RKT)", "(DAVE, on Nasdaq)", "(ASX:TLS)".
const BRACKETED = / ?\((?:[A-Z][A-Za-z.& ]{1,20}:\s?)?([A-Z]{2,6}(?:\.[A-Z]{1,2})?)(?=[),\s–-])/y

const known = new WeakMap<Reading, ReadonlyMap<string, number>>()

/** The codes under which shares trade, each with the mention of the firm whose name it stands in brackets behind. */
function tickersOf(reading: Reading): ReadonlyMap<string, number> {
  let tickers = known.get(reading)
  if (tickers === undefined) {
    tickers = findTickers(reading)
    known.set(reading, tickers)
  }
  return tickers
}

function findTickers({ text, linked }: Reading): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [mention, { kind, end }] of linked.mentions.entries()) {
    if (kind !== 'organization' || (text.charAt(end) !== '(' && text.charAt(end + 1) !== '(')) continue
    BRACKETED.lastIndex = end
    const code = BRACKETED.exec(text)?.[1]
    if (code !== undefined && !found.has(code)) found.set(code, mention)
  }
  return found
}

/** The items with codes of shares read as the firm's name: "FAST lost 6.5% to $47.41". */
export function withTickers(reading: Reading, items: readonly Item[]): readonly Item[] {
  const tickers = tickersOf(reading)
  if (tickers.size === 0) return items
  const found: Item[] = []
  for (const [at, item] of items.entries()) {
    const mention = item.kind === 'word' && item.capital ? tickers.get(reading.text.slice(item.start, item.end)) : undefined
    const isOfExchange = items[at - 1]?.word === ':'
    // "Acme (NYSE: FAST) rose": the name stands before.
    if (mention === undefined || items[at - 1]?.word === '(' || (isOfExchange && items[at - 3]?.word === '(')) found.push(item)
    else {
      // "shares of NASDAQ:FAST".
      if (isOfExchange) found.length -= 2
      found.push({ ...item, kind: 'organization', word: '', mention })
    }
  }
  return found
}
