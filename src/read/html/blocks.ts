import { joinCells } from '../cells.ts'
import { type DomElement, type DomNode, isElement } from './dom.ts'
import { blockElements, droppedElements } from './elements.ts'
import { isNoteMark } from './note-marks.ts'
import { tidyBlocks } from './tidy.ts'

/**
 * The text of an element as it is read: paragraphs, list items and rows apart by a blank line, cells by a tab, a line break where the page
 * has one. `textContent` would glue them to one another.
 */
export function textOfBlocks(element: DomNode): string {
  const pieces: string[] = []
  append(element, pieces, false)
  return tidyBlocks(pieces.join(''))
}

function append(node: DomNode, pieces: string[], preformatted: boolean): void {
  if (!isElement(node)) {
    const text = node.nodeType === 3 || node.nodeType === 4 ? (node.textContent ?? '') : ''
    pieces.push(preformatted ? text : text.replace(/\s+/g, ' '))
    return
  }
  const name = node.localName
  if (droppedElements.has(name) || isNoteMark(node, pieces.at(-1) ?? '')) return
  if (name === 'br') pieces.push('\n')
  else if (name === 'tr') pieces.push('\n\n', joinCells(node.children.map(textOfBlocks)), '\n\n')
  else if (name === 'q') appendAll(node, pieces, preformatted, '“', '”')
  else if (blockElements.has(name)) appendAll(node, pieces, preformatted || name === 'pre', '\n\n', '\n\n')
  else appendAll(node, pieces, preformatted, '', '')
}

function appendAll(element: DomElement, pieces: string[], preformatted: boolean, before: string, after: string): void {
  pieces.push(before)
  for (const child of element.childNodes) append(child, pieces, preformatted)
  pieces.push(after)
}
