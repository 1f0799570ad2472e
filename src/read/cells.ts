/** Longer than any figure or label: a cell of a table that only lays out the page. */
const LAYOUT_CELL = 200

/** The cells of a row, each the text of its paragraphs, apart by tabs. Cells that hold whole passages are set one below the other. */
export function joinCells(cells: readonly string[]): string {
  let text = ''
  let before = ''
  for (const content of cells) {
    if (content.trim() === '') continue
    const layout = content.length > LAYOUT_CELL && content.includes('\n')
    const value = layout ? content.trim() : content.replace(/\s+/g, ' ').trim()
    // Statements of accounts put "$" and "(" in cells of their own, left of the figure, and ")" and "%" right of it.
    const glued = /[$£€¥(]$/.test(before) || /^[)%]/.test(value)
    if (text !== '') text += layout ? '\n\n' : glued ? '' : '\t'
    text += value
    before = layout ? '' : value.slice(-1)
  }
  return text
}
