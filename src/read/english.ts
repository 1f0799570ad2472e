import type { Document, Problem, Settings } from '../types.ts'
import { problem } from './source.ts'

/** Whether the grammar and the model fit the document. A text too short to tell its language is taken for English. */
export const isAnalysed = ({ language }: Document, { anyLanguage }: Settings): boolean =>
  anyLanguage || language === null || language === 'en'

/** The row for a document that is listed but not analysed. */
export function languageProblem({ path, language }: Document): Problem {
  return problem(
    path,
    'LANGUAGE',
    `It seems to be written in another language than English (${language}), so nothing was looked for in it. Give a translation, or use --any-language.`,
  )
}
