/** Paragraphs that are the labels of buttons. Source: written for this project from pages of news sites. */
const buttons: ReadonlySet<string> = new Set(
  `print|print this|email|e-mail|email this|tweet|share|share this|share this article|share this story|share on facebook|share on twitter|copy link|copy|save|save article|like
|pin it|comments|comment|leave a comment|add a comment|view comments|show comments|advertisement|ad|sponsored|close|menu|home|search|sign in|log in|register|subscribe|subscribe now
|learn more|read more|see more|show more|load more|loading|loading...|next|previous|back to top|play video|watch live|listen|text size|font size|a a a|follow|follow us|enlarge this image
|hide caption|toggle caption|click to enlarge|continue reading|story continues below advertisement|article continues below advertisement|skip to content|skip to main content`
    .replaceAll('\n', '')
    .split('|'),
)

/** Names that are buttons where they stand among others, and a company elsewhere. */
const networks: ReadonlySet<string> = new Set(
  'facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|google+|google plus|tumblr|telegram|messenger|flipboard|bluesky|threads|mastodon|instagram|youtube|rss'.split(
    '|',
  ),
)

/** Appeals to the reader and notices of rights, as short paragraphs. */
const appeal =
  /^(?:©|copyright (?:©|\d|\(c\))|all rights reserved|read or share this story|(?:please )?(?:follow|like) .{2,40} on (?:twitter|facebook|instagram|x|linkedin)\b|(?:subscribe to|sign up (?:for|to)) (?:the|our|my)\b|get .{2,40} on twitter|questions\? comments\?|e-?mail us at|click here (?:to|for)|(?:see|view) (?:the )?(?:gallery|slideshow|photos)\b)/i
const LONGEST_APPEAL = 200

/** Leaves out paragraphs that are nothing but a button of the page, or appeal to its reader. */
export function withoutStockLines(text: string): string {
  const paragraphs = text.split('\n\n')
  const keys = paragraphs.map(paragraph => (paragraph.length > 50 ? '' : paragraph.toLowerCase().replace(/[\s›»→>:.]+$/, '')))
  const listed = (index: number): boolean => buttons.has(keys[index] ?? '') || networks.has(keys[index] ?? '')
  const isButton = (index: number): boolean =>
    buttons.has(keys[index] ?? '') || (networks.has(keys[index] ?? '') && (listed(index - 1) || listed(index + 1)))
  const isAppeal = (paragraph: string): boolean => paragraph.length <= LONGEST_APPEAL && appeal.test(paragraph)
  return paragraphs.filter((paragraph, index) => !isButton(index) && !isAppeal(paragraph)).join('\n\n')
}
