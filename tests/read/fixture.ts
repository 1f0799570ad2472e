import { readFileSync } from 'node:fs'

/**
 * Files made by other programs: LibreOffice 7.4 (doc, docx, odt, fodt, rtf, epub, pdf, xlsx, ods, pptx, odp, xls), Chromium 156 (columns.pdf, report.mhtml),
 * Python's email and mailbox (full.eml, thread.mbox), fpdf2 (blank.pdf, locked.pdf), OLE::Storage_Lite (outlook.msg), Info-ZIP and GNU tar.
 */
export const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url))
