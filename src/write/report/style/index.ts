import { colors } from './colors.ts'
import { frame } from './frame.ts'
import { print } from './print.ts'
import { readerStyle } from './reader.ts'
import { tables } from './tables.ts'

/** The report's style sheet: light and dark by the reader's setting, narrow screens, paper. */
export const style: string = [colors, frame, tables, readerStyle, print].join('')
