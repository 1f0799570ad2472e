/** 1234567 → 1,234,567, whatever the locale; decimals stay as they are. */
export function grouped(value: number | string): string {
  const [whole = '', decimals] = String(value).split('.')
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (decimals === undefined ? '' : `.${decimals}`)
}
