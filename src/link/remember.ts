import { detached } from './detached.ts'

/**
 * The same pure function with its latest results kept, because a run asks for the same names again and again. When `most` are kept
 * all are dropped, so that memory stays small whatever comes.
 */
export function remember<Result>(compute: (text: string) => Result, most = 40_000): (text: string) => Result {
  const kept = new Map<string, Result>()
  return text => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const result = compute(text)
    if (kept.size >= most) kept.clear()
    kept.set(detached(text), result)
    return result
  }
}
