/** Counts of right, found and wanted mentions. */
export interface Score {
  right: number
  found: number
  wanted: number
}

export const noScore = (): Score => ({ right: 0, found: 0, wanted: 0 })

export const precision = ({ right, found }: Score): number => (found === 0 ? 0 : (100 * right) / found)
export const recall = ({ right, wanted }: Score): number => (wanted === 0 ? 0 : (100 * right) / wanted)
export function f1({ right, found, wanted }: Score): number {
  return found + wanted === 0 ? 0 : (200 * right) / (found + wanted)
}
