/** A day, or the first and the last of a period. */
export const period = (from: string | null, to: string | null): string =>
  from === null ? (to ?? '') : to === null || from === to ? from : `${from} – ${to}`
