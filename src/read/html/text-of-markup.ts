export function textOfMarkup(markup: string): string {
  return markup.replace(/<[^<>]*>/g, '')
}
