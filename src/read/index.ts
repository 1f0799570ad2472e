export { type Listing, listInputs } from './list-inputs.ts'
export { readBytes } from './read-bytes.ts'
export { readSource } from './read-source.ts'
export { type FieldName, fieldNames, type Read, type ReadOptions, type SourceFile } from './source.ts'
