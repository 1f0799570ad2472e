import type { MoneyRow } from './money.ts'

export interface Amount {
  readonly document: string
  /** The document's number in the order of the run. */
  readonly number: number
  readonly mention: number
  readonly start: number
  readonly text: string
  readonly amount: number
  readonly per: string | null
  readonly subject: string
  readonly organization: string
  readonly sentence: string
}

export interface LargestOfCurrency {
  readonly currency: string
  readonly mentions: number
  /** The same amount told several times counts once, where it says most. */
  readonly largest: readonly Amount[]
}

export interface Largest {
  add(row: MoneyRow, place: Omit<Amount, 'amount' | 'per' | 'text' | 'start'>): void
  /** Currencies by number of amounts. */
  list(): readonly LargestOfCurrency[]
}

const MOST = { amounts: 25, currencies: 12 }

/** Keeps the largest amounts of every currency. */
export function keepLargest(): Largest {
  const currencies = new Map<string, { mentions: number; largest: Amount[] }>()
  return {
    add({ mention }, place) {
      const { currency, amount: least, amountMax, per } = mention.value
      if (currency === null) return
      const kept = currencies.get(currency) ?? { mentions: 0, largest: [] }
      currencies.set(currency, kept)
      kept.mentions++
      const amount = Number(amountMax ?? least)
      const last = kept.largest.at(-1)
      if (kept.largest.length === MOST.amounts && last !== undefined && last.amount >= amount) return
      const found = { ...place, text: mention.text, start: mention.start, amount, per }
      const same = kept.largest.findIndex(each => each.amount === amount)
      const other = kept.largest[same]
      if (other !== undefined) {
        if (told(found) > told(other)) kept.largest[same] = found
        return
      }
      const at = kept.largest.findIndex(each => each.amount < amount)
      kept.largest.splice(at < 0 ? kept.largest.length : at, 0, found)
      if (kept.largest.length > MOST.amounts) kept.largest.pop()
    },
    list: () =>
      [...currencies]
        .map(([currency, rest]) => ({ currency, ...rest }))
        .sort((a, b) => b.mentions - a.mentions || (a.currency < b.currency ? -1 : 1))
        .slice(0, MOST.currencies),
  }
}

/** How much is said about an amount. */
const told = ({ subject, organization }: Pick<Amount, 'subject' | 'organization'>): number =>
  Number(subject !== '') + Number(organization !== '')
