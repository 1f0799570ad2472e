export { analyseAll, type Counts } from './analyse-all.ts'
export { type Analyser, type Limits, openAnalyser } from './analyser.ts'
export { openReuse } from './reuse.ts'
export type { Context } from './task.ts'
