import type { Span } from '../../../types.ts'

/** Whether a name is a ship's: "the tanker Paloma Star", "USS Carl Vinson", "M/V Doña Paz". Ships are neither people nor organizations. */
export const isVessel = (text: string, { start }: Span): boolean => VESSEL.test(text.slice(Math.max(0, start - LONGEST), start))

const LONGEST = 24
const VESSEL =
  /(?<![\p{L}-])(?:(?:[Tt]anker|[Bb]ulk carrier|[Aa]ircraft carrier|(?:[Cc]ontainer|[Cc]argo|[Cc]ruise|[Ff]actory|[Rr]esearch) ship|[Vv]essel|[Yy]acht|[Ff]erry|[Ff]reighter|[Tt]rawler|[Ff]rigate|[Dd]estroyer|[Ss]ubmarine|[Ww]arship|[Ss]chooner|[Ll]iner) ["“‘']?|(?:M\/?[VT]|S\/?S|HMS|USS|RMS|INS|USNS|HMAS) ["“‘']?)$/u
