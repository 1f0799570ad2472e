import type { DomElement } from './dom.ts'

/** "1", "[2]", "(3)", "a", "*", "[note 4]", "citation needed". */
const mark = /^\s*(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3}|[[(](?:(?:note|nb|n)?\s*\d{1,3}|[a-z]{1,2})[\])]|\[?citation needed\]?)\s*$/i

/**
 * Does an element only point to a note? It is no part of the name or amount before it: `Acme Corp.<sup>1</sup>`, `$5 million<sup>[2]</sup>`.
 * A raised figure after a short word or a number is a power (km², 10⁶), raised letters end a number (5th).
 */
export function isNoteMark(element: DomElement, before: string): boolean {
  if (/\b(?:doc-)?noteref\b/.test(`${element.getAttribute('role') ?? ''} ${element.getAttribute('epub:type') ?? ''}`)) return true
  const text = element.localName === 'sup' ? (element.textContent ?? '') : ''
  if (!mark.test(text)) return false
  if (/[^\p{L}\d\s]/u.test(text) || element.querySelector('a') !== null) return true
  return /\d/.test(text) ? /(?:[.,;:!?)”"’']|\p{L}{4})$/u.test(before) : false
}
