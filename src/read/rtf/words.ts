import { codePageOfCharset } from './code-pages.ts'
import { type Group, groupOf, holdsText, type State, write } from './state.ts'

type Action = (state: State, value: number | null, group: Group) => void

/** Destinations that hold no text of the document. */
const skipped: ReadonlySet<string> = new Set(
  `colortbl stylesheet listtable listoverridetable rsidtbl generator pict object header headerl headerr headerf footer footerl footerr footerf fldinst
   themedata colorschememapping datastore latentstyles xmlnstbl mmathpr annotation atnid atnauthor atntime bkmkstart bkmkend nonshppict shprslt filetbl revtbl pgptbl
   listtext pntext pn pnseclvl sp sn sv docvar xe tc txe rxe`.split(/\s+/),
)

/** Destinations of text that are marked as ones a program may not know. */
const kept: ReadonlySet<string> = new Set(['footnote', 'shpinst', 'shptxt'])

const marks: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
}

/** Words that count wherever they stand. */
const anywhere: Readonly<Record<string, Action>> = {
  uc: (_, value, group) => {
    group.substitutes = value ?? 1
  },
  u: (state, value, group) => {
    write(state, String.fromCharCode(((value ?? 0) + 65536) % 65536))
    state.toSkip = group.substitutes
  },
  ansicpg: (state, value) => {
    state.codePage = value ?? 1252
  },
  mac: state => {
    state.codePage = 10000
  },
  fonttbl: (_, __, group) => {
    group.into = 'fonts'
  },
  f: (state, value, group) => {
    state.font = value ?? 0
    if (group.into !== 'fonts') group.page = state.fonts.get(state.font) ?? null
  },
  fcharset: (state, value) => {
    state.fonts.set(state.font, codePageOfCharset(value ?? 0))
  },
  info: (_, __, group) => {
    group.into = 'info'
  },
}

/** Words of the group that tells about the document. */
const inInfo: Readonly<Record<string, Action>> = {
  title: (_, __, group) => {
    group.into = 'title'
  },
  author: (_, __, group) => {
    group.into = 'author'
  },
  creatim: (_, __, group) => {
    group.into = 'created'
  },
  yr: (state, value, group) => {
    if (group.into === 'created') state.info.year = value ?? 0
  },
  mo: (state, value, group) => {
    if (group.into === 'created') state.info.month = value ?? 0
  },
  dy: (state, value, group) => {
    if (group.into === 'created') state.info.day = value ?? 0
  },
}

// An end of a paragraph that is deleted joins it to the next one: {\deleted\par}
const endParagraph: Action = (state, _, group) => {
  if (!group.deleted) state.builder.endParagraph()
}

const endCell: Action = state => {
  if (state.inRow) state.builder.endCell()
  else state.builder.endParagraph()
}

/** Words of the text. */
const inText: Readonly<Record<string, Action>> = {
  par: endParagraph,
  sect: endParagraph,
  page: state => state.builder.part(`page ${++state.page}`),
  v: (_, value, group) => {
    group.hidden = value !== 0
  },
  deleted: (_, value, group) => {
    group.deleted = value !== 0
  },
  plain: (_, __, group) => {
    group.hidden = false
    group.deleted = false
  },
  footnote: (state, _, group) => {
    group.into = 'note'
    state.builder.startNote()
  },
  shptxt: (state, _, group) => {
    group.into = 'box'
    state.builder.startBox()
  },
  trowd: state => {
    // Word says it again at the end of a row.
    if (!state.inRow) state.builder.startRow()
    state.inRow = true
  },
  cell: endCell,
  nestcell: endCell,
  row: state => {
    if (state.inRow) state.builder.endRow()
    state.inRow = false
  },
}

/** Does what a control word says. `starred`: a destination that a program may not know. */
export function obey(state: State, word: string, value: number | null, starred: boolean): void {
  const group = groupOf(state)
  if (group.into === 'skip') return
  const action = own(anywhere, word)
  if (action !== undefined) action(state, value, group)
  else if (group.into === 'info' || group.into === 'created') {
    const told = own(inInfo, word)
    if (told !== undefined) told(state, value, group)
    else if (group.into === 'info') group.into = 'skip'
  } else if (skipped.has(word) || (starred && !kept.has(word))) group.into = 'skip'
  else if (holdsText(group)) {
    own(inText, word)?.(state, value, group)
    const mark = own(marks, word)
    if (mark !== undefined) write(state, mark)
  }
}

const own = <Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined
