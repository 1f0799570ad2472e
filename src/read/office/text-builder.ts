import type { Part } from '../../types.ts'
import { joinCells } from '../cells.ts'
import { withoutInvisible } from '../invisible.ts'

/** Puts a text together from the paragraphs, tables and pages that a reader passes over. */
export interface TextBuilder {
  add(text: string): void
  endParagraph(): void
  startRow(): void
  endCell(): void
  endRow(): void
  /** From here on. */
  part(label: string): void
  /** Paragraphs that are set apart until `endNote` (a footnote), to follow at the end. */
  startNote(): void
  endNote(): void
  /** Paragraphs of a frame that hangs on the paragraph being written, which they follow. */
  startBox(): void
  endBox(): void
  /** The paragraph that is being written, so far. */
  current(): string
  build(): { readonly text: string; readonly parts: readonly Part[] }
}

interface Frame {
  readonly paragraphs: string[]
  readonly cells: string[]
  readonly boxes: string[]
  current: string
}

const frame = (): Frame => ({ paragraphs: [], cells: [], boxes: [], current: '' })

export function textBuilder(): TextBuilder {
  const body = frame()
  const frames: Frame[] = [body]
  const notes: string[] = []
  const marks: { readonly paragraph: number; readonly label: string }[] = []
  const top = (): Frame => frames.at(-1) ?? body
  const endParagraph = (): void => {
    const { current, paragraphs, boxes } = top()
    const text = clean(current)
    if (text !== '') paragraphs.push(text)
    paragraphs.push(...boxes.splice(0))
    top().current = ''
  }
  const leave = (): Frame => {
    endParagraph()
    return frames.length > 1 ? (frames.pop() ?? body) : frame()
  }
  return {
    add: text => {
      top().current += text
    },
    endParagraph,
    startRow: () => {
      endParagraph()
      frames.push(frame())
    },
    endCell: () => {
      endParagraph()
      const { cells, paragraphs } = top()
      cells.push(paragraphs.splice(0).join('\n\n'))
    },
    endRow: () => {
      const row = joinCells(leave().cells)
      if (row !== '') top().paragraphs.push(row)
    },
    part: label => {
      const only = frames.length === 1 && body.current.trim() === ''
      marks.push({ paragraph: body.paragraphs.length + (only || body.current === '' ? 0 : 1), label })
    },
    startNote: () => {
      frames.push(frame())
    },
    endNote: () => {
      notes.push(...leave().paragraphs)
    },
    startBox: () => {
      frames.push(frame())
    },
    endBox: () => {
      const { paragraphs } = leave()
      top().boxes.push(...paragraphs)
    },
    current: () => top().current,
    build: () => {
      while (frames.length > 1) {
        const { paragraphs, cells } = leave()
        top().paragraphs.push(...cells.filter(cell => cell !== ''), ...paragraphs)
      }
      endParagraph()
      const paragraphs = [...body.paragraphs, ...notes]
      const starts: number[] = []
      let start = 0
      for (const paragraph of paragraphs) {
        starts.push(start)
        start += paragraph.length + 2
      }
      const parts = marks.flatMap(({ paragraph, label }) => (starts[paragraph] === undefined ? [] : [{ start: starts[paragraph], label }]))
      return { text: paragraphs.join('\n\n'), parts: parts.filter((part, index) => part.start !== parts[index + 1]?.start) }
    },
  }
}

function clean(text: string): string {
  return withoutInvisible(text)
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}
