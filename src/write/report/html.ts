/** Text that is HTML already; everything else is escaped when it is put into a template. */
export interface Html {
  readonly html: string
}

type Value = string | number | Html | readonly Html[] | null

/**
 * A template that escapes: html`<td>${name}</td>`. Strings and numbers become text, nested templates and lists of them stay HTML,
 * null is nothing. Nothing of a document's words can become markup.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  let out = parts[0] ?? ''
  for (const [index, value] of values.entries()) out += render(value) + (parts[index + 1] ?? '')
  return { html: out }
}

/** For what this program itself wrote, such as the style sheet. */
export const trusted = (text: string): Html => ({ html: text })

function render(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string' || typeof value === 'number') return asText(String(value))
  return isList(value) ? value.map(each => each.html).join('') : value.html
}

const isList = (value: Html | readonly Html[]): value is readonly Html[] => Array.isArray(value)

function asText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;')
}
