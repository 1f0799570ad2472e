import { expect, test } from 'vitest'
import { decode } from '../../../src/read/encoding/decode.ts'

const text = 'Shares of Société Générale fell to €12.40 – “a shock”, said Zoë.'

/** windows-1252 bytes of a text, since Buffer only knows ISO 8859-1. */
function windows1252(value: string): Uint8Array {
  const high = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
  return Uint8Array.from([...value], character => (high.includes(character) ? 0x80 + high.indexOf(character) : character.charCodeAt(0)))
}

const utf32 = (value: string): Uint8Array =>
  new Uint8Array(Uint32Array.from(['\ufeff', ...value], character => character.codePointAt(0) ?? 0).buffer)

test.each([
  ['ascii', Buffer.from('plain'), 'plain'],
  ['utf-8', Buffer.from(text), text],
  ['utf-8', Buffer.from(`\ufeff${text}`), text],
  ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le'), text],
  ['utf-16le', Buffer.from(text, 'utf16le'), text],
  ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), text],
  ['utf-16be', Buffer.from(text, 'utf16le').swap16(), text],
  ['utf-32le', utf32(text), text],
  ['windows-1252', windows1252(text), text],
])('%s', async (encoding, bytes, expected) => {
  expect(await decode(bytes)).toEqual({ text: expected, encoding, damaged: 0 })
})

test('every byte of windows-1252, whatever this version of Node makes of it', async () => {
  const bytes = Uint8Array.from([
    ...Buffer.from('The price in London '.repeat(50)),
    ...Array.from({ length: 32 }, (_, index) => 0x80 + index),
  ])
  expect((await decode(bytes, 'windows-1252')).text.slice(-32)).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ')
})

test('Mac Roman shows by its apostrophes', async () => {
  const bytes = Buffer.concat([
    Buffer.from('It was '),
    Buffer.from([0xd2]),
    Buffer.from('good news'),
    Buffer.from([0xd3]),
    Buffer.from(' that they didn'),
    Buffer.from([0xd5]),
    Buffer.from('t expect.'),
  ])
  expect(await decode(bytes)).toMatchObject({ encoding: 'macintosh', text: 'It was “good news” that they didn’t expect.' })
})

test.each([
  ['windows-1251', 'Банк сообщил в понедельник, что совет директоров принял решение о продаже компании за два миллиарда рублей.'],
  ['koi8-r', 'Банк сообщил в понедельник, что совет директоров принял решение о продаже компании за два миллиарда рублей.'],
])('%s is told by statistics', async (encoding, russian) => {
  const decoder = new TextDecoder(encoding)
  const bytes = Uint8Array.from(
    [...russian],
    letter => Array.from({ length: 256 }, (_, byte) => byte).find(byte => decoder.decode(Uint8Array.of(byte)) === letter) ?? 0x3f,
  )
  expect(await decode(bytes)).toEqual({ text: russian, encoding, damaged: 0 })
})

test('a declaration is believed where the bytes are no UTF-8', async () => {
  const bytes = Uint8Array.of(0x93, 0xfa, 0x96, 0x7b)
  expect((await decode(bytes, 'shift_jis')).text).toBe('日本')
  expect((await decode(Buffer.from('日本'), 'shift_jis')).text).toBe('日本')
  expect((await decode(Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'no-such-encoding')).text).toBe('café')
})

test.each([
  ['cut in the middle of its last character', Buffer.from('Zürich, Bärn, Genève, €').subarray(0, -1), 1],
  ['with one broken place', Buffer.concat([Buffer.from('Zürich, Bärn, Genève '), Uint8Array.of(0xff), Buffer.from(' Genève')]), 1],
])('UTF-8 %s stays UTF-8', async (_, bytes, damaged) => {
  expect(await decode(bytes)).toMatchObject({ encoding: 'utf-8', damaged })
})

test('lone surrogates become U+FFFD', async () => {
  const bytes = Buffer.from('ab\ud800cd the end', 'utf16le')
  expect((await decode(bytes)).text).toBe('ab\ufffdcd the end')
})

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

test.each([
  [
    'cp437',
    latin1('\xda\xc4\xc4\xc4\xc4\xbf\r\n\xb3Bank\xb3\r\n\xc0\xc4\xc4\xc4\xc4\xd9\r\nPaid \x9c500.'),
    '┌────┐\r\n│Bank│\r\n└────┘\r\nPaid £500.',
  ],
  ['cp437', latin1('M\x81ller and the caf\x82 of Andr\x82 B\x84r'), 'Müller and the café of André Bär'],
  ['cp850', latin1('S\x9bren M\x81ller of S\xc6o Paulo'), 'Søren Müller of São Paulo'],
  ['windows-1252', latin1('M\xfcller said \x84Nein\x93 and \x82so\x91 in the caf\xe9'), 'Müller said „Nein“ and ‚so‘ in the café'],
  ['windows-1252', latin1('It\x92s \xc4\xd6\xdc, said M\xfcller'), 'It’s ÄÖÜ, said Müller'],
  [
    'utf-16le',
    Buffer.from('Банк сообщил в понедельник, что совет директоров принял решение о продаже.', 'utf16le'),
    'Банк сообщил в понедельник, что совет директоров принял решение о продаже.',
  ],
])('%s, not told by a mark: %j', async (encoding, bytes, expected) => {
  expect(await decode(bytes)).toEqual({ text: expected, encoding, damaged: 0 })
})
