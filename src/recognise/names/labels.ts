/** The three kinds that the model tells apart. Places are found because a model that knows them mistakes fewer of them for organizations. */
export const nameKinds = ['person', 'organization', 'place'] as const
export type FoundKind = (typeof nameKinds)[number]

/**
 * Labels of tokens, BIOES: 0 is outside, then for each kind begin, inside, end and single. A name of one token is `single`; a longer one is
 * `begin inside* end`.
 */
export const LABELS = 1 + 4 * nameKinds.length
export const OUTSIDE = 0
export const BEGIN = 1
export const INSIDE = 2
export const END = 3
export const SINGLE = 4

/** `labelOf(2, END)` is the last token of a place. */
export const labelOf = (kind: number, part: number): number => part + 4 * kind

/** Index into `nameKinds`; only for labels other than OUTSIDE. */
export const kindOf = (label: number): number => (label - 1) >> 2

/** BEGIN … SINGLE, or OUTSIDE. */
export const partOf = (label: number): number => (label === OUTSIDE ? OUTSIDE : ((label - 1) & 3) + 1)

/** After these a name may begin; before the start and after the end of a sequence stands OUTSIDE. */
export const closed: readonly number[] = [OUTSIDE, ...[0, 1, 2].flatMap(kind => [labelOf(kind, END), labelOf(kind, SINGLE)])]

/** These may follow a closed label. */
export const opening: readonly number[] = [OUTSIDE, ...[0, 1, 2].flatMap(kind => [labelOf(kind, BEGIN), labelOf(kind, SINGLE)])]

/** For each label the labels that may stand before it. */
export const sources: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) => {
  const part = partOf(label)
  if (part !== INSIDE && part !== END) return closed
  return [labelOf(kindOf(label), BEGIN), labelOf(kindOf(label), INSIDE)]
})
