export { LONGEST_CELL } from './cells.ts'
export { type CsvWriter, openCsv } from './csv.ts'
export { dataPackage } from './datapackage.ts'
export { type OutputFolder, openOutput } from './folder.ts'
