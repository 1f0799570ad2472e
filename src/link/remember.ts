import { detached } from './detached.ts'

/**
 * The same pure function with its latest results kept, because a run asks for the same names again and again: those of the last `most` names that were new, and of as many
 * before them; what of these is asked for again stays, so that names which are everywhere are not computed anew, and memory stays small whatever comes.
 */
export function remember<Result>(compute: (text: string) => Result, most = 20_000): (text: string) => Result {
  let earlier = new Map<string, Result>()
  let kept = new Map<string, Result>()
  return text => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const before = earlier.get(text)
    const result = before ?? compute(text)
    if (kept.size >= most) {
      earlier = kept
      kept = new Map()
    }
    kept.set(detached(text), result)
    return result
  }
}
