/** The same text by itself: a slice keeps the whole document that it was cut from in memory, as long as it is kept. */
export const detached = (text: string): string => ` ${text}`.slice(1)
