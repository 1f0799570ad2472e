/**
 * Beyond these no tree is built: time and stack grow with the square of the depth (500 nested elements take half a second, 20,000 overflow). Real
 * pages nest up to about 60 deep.
 */
export const treeLimits = { depth: 250, tags: 200_000 } as const
