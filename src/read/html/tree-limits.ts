/**
 * Beyond these no tree is built: time and stack grow with the square of the depth (500 nested elements take half a second, 20,000 overflow). Real
 * pages nest up to about 60 deep.
 */
export const treeLimits = { depth: 250, tags: 1_000_000 } as const

/** A page of more tags is no article but a report or a manual, and to look for an article in it takes long. News pages have up to 10,000. */
export const MOST_ARTICLE_TAGS = 60_000
