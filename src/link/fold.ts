const SIMPLE = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/
const ASCII = /^[\x20-\x7e]*$/

/** Lower case without accents, full stops and apostrophes: `A.P. Møller` → `ap moller`. Two spellings that fold alike are the same name. */
export function fold(text: string): string {
  if (SIMPLE.test(text)) return text.toLowerCase()
  const plain = ASCII.test(text) ? text : withoutMarks(text)
  return plain
    .toLowerCase()
    .replace(/[.'`]+/g, '')
    .replace(/[^\p{L}\p{N}&+]+/gu, ' ')
    .trim()
}

/** The folded words of a name. */
export function foldedWords(text: string): readonly string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}

// Letters that Unicode does not take apart into a base and a mark.
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ı: 'i',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  '’': "'",
  '‘': "'",
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øØłŁđĐßæÆœŒıðÐþÞ’‘]/g, letter => LETTERS[letter] ?? letter)
}
