import { expect, test } from 'vitest'
import { read, textOf } from '../reading.ts'

test.each([
  ['{\\rtf1\\ansi One\\par Two}', 'One\n\nTwo'],
  ["{\\rtf1\\ansi\\ansicpg1252 It cost \\'80 5 \\'93now\\'94}", 'It cost € 5 “now”'],
  ["{\\rtf1\\ansi\\ansicpg1251 \\'c1\\'e0\\'ed\\'ea}", 'Банк'],
  ["{\\rtf1{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}}\\f0 Bank {\\f1 \\'c1} \\'e9}", 'Bank Б é'],
  ["{\\rtf1\\uc1 \\u8364? 5, \\u-3892\\'3f{\\uc0 \\u233}}", '€ 5, \uf0ccé'],
  ['{\\rtf1{\\*\\generator X;}{\\info{\\title T}}{\\header Head}{\\pict 0a0b}Text{\\v hidden}{\\*\\unknown x}.}', 'Text.'],
  ['{\\rtf1\\trowd\\cellx1 A\\cell B\\cell\\row\\trowd C\\cell\\row After}', 'A\tB\n\nC\n\nAfter'],
  ['{\\rtf1 {\\field{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt a link}}\\~and\\_dash\\emdash}', 'a link and-dash—'],
  ['{\\rtf1 {\\pict\\bin5 }}{{{}A}', 'A'],
  ['{\\rtf1 unclosed {\\b bold', 'unclosed bold'],
])('%s', async (source, text) => {
  expect(await textOf(Buffer.from(source, 'latin1'), 'a.rtf')).toBe(text)
})

test('title, author and day', async () => {
  const source =
    "{\\rtf1{\\info{\\title Half-year \\'93report\\'94}{\\author Jane Roe}{\\operator X}{\\creatim\\yr2018\\mo8\\dy6\\hr1}{\\revtim\\yr2019\\mo1\\dy1}}Text.}"
  expect((await read(source, 'a.rtf')).documents).toMatchObject([
    { title: 'Half-year “report”', author: 'Jane Roe', published: '2018-08-06', text: 'Text.' },
  ])
})
