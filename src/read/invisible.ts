/**
 * Soft hyphens, zero-width spaces, marks of direction and control characters other than tab and line feed: they divide words and disguise names, and
 * nobody reads them. Joiners between letters, which Arabic and Hindi need, stay.
 */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|(?![\n\t])\p{Cc}/gu

/** For text that has no offsets of its own to keep. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '').replace(/\p{Cs}/gu, '\uFFFD')
}
