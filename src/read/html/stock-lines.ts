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

/** Leaves out paragraphs that are nothing but a button of the page. */
export function withoutStockLines(text: string): string {
  const paragraphs = text.split('\n\n')
  const keys = paragraphs.map(paragraph => (paragraph.length > 50 ? '' : paragraph.toLowerCase().replace(/[\s›»→>:.]+$/, '')))
  const listed = (index: number): boolean => buttons.has(keys[index] ?? '') || networks.has(keys[index] ?? '')
  return paragraphs
    .filter(
      (_, index) => !(buttons.has(keys[index] ?? '') || (networks.has(keys[index] ?? '') && (listed(index - 1) || listed(index + 1)))),
    )
    .join('\n\n')
}
