export { type Listing, listInputs } from './list-inputs.ts'
export { readBytes } from './read-bytes.ts'
export { type Read, readSource } from './read-source.ts'
export { type FieldName, fieldNames, type ReadOptions, type SourceFile } from './source.ts'
