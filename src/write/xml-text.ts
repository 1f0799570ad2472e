/** Text for an XML element or attribute. Control characters are taken out before; half a surrogate pair becomes U+FFFD when it is encoded. */
export function xmlText(text: string): string {
  return SPECIAL.test(text) ? text.replace(ALL_SPECIAL, character => ENTITIES[character] ?? '') : text
}

// U+FFFE and U+FFFF are no characters to XML.
const SPECIAL = /[&<>"\ufffe\uffff]/
const ALL_SPECIAL = new RegExp(SPECIAL, 'g')
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
