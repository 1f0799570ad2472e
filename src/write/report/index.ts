export { type ReportInput, report } from './page.ts'
