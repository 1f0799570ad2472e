export { report } from './page.ts'
