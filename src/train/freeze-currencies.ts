import { writeFileSync } from 'node:fs'

/**
 * Writes src/data/currencies.tsv: every ISO 4217 code, current and historic, that this Node's ICU can name. Run by hand when a new
 * currency appears (`npm run build && node dist/train/freeze-currencies.js`); the table is kept so that results do not change with the Node version.
 */
function freezeCurrencies(): string {
  const names = new Intl.DisplayNames('en', { type: 'currency' })
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
  const rows: string[] = []
  for (const a of letters) {
    for (const b of letters) {
      for (const c of letters) {
        const code = a + b + c
        const name = names.of(code)
        if (name === undefined || name === code) continue
        const digits = new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions().maximumFractionDigits
        rows.push(`${code}\t${digits}\t${name}`)
      }
    }
  }
  const head = `# ISO 4217 codes with digits after the point and English name, current and historic. Source: ICU ${process.versions['icu']} (Unicode CLDR).`
  return `${head}\ncode\tdigits\tname\n${rows.join('\n')}\n`
}

writeFileSync(new URL('../../src/data/currencies.tsv', import.meta.url), freezeCurrencies())
