export { type Group, readGroups, readJournal } from './groups.ts'
export { type DocumentEntry, type Entry, type FileEntry, writeLine } from './line.ts'
export { summarise } from './summarise.ts'
