import { describe, expect, test } from 'vitest'
import { nameOf, related } from './annotated.ts'

const turnsIn = (marked: string): readonly string[] => {
  const document = related(marked)
  for (const { start, end, text } of document.quotes) expect(document.document.text.slice(start, end).replace(/\s+/g, ' ')).toBe(text)
  return document.quotes.map(({ speaker, text }) => `${nameOf(document, speaker)}: ${text}`)
}

describe('turns of a transcript', () => {
  test.each([
    [
      'an interview, by initials after the first time',
      '[ANN OKE]: Where did you grow up?\n\n[BO LIND]: I grew up on a boat.\n\nAO: And then?\n\nBL: Then we sank it.',
      ['ANN OKE: Where did you grow up?', 'BO LIND: I grew up on a boat.', 'BO LIND: Then we sank it.'],
    ],
    [
      'by family names, with paragraphs that go on',
      '[ANN OKE]: Where did you grow up?\n[BO LIND]: I grew up on a boat.\n\nIt was an old boat.\n\n[OKE]: And did you sink it?\n[LIND]: I did not sink it.',
      [
        'ANN OKE: Where did you grow up?',
        'BO LIND: I grew up on a boat.',
        'BO LIND: It was an old boat.',
        'ANN OKE: And did you sink it?',
        'BO LIND: I did not sink it.',
      ],
    ],
    [
      'questions and answers',
      '[Ann Oke] runs a bakery.\n\nQ: Why do you bake?\n\nA: I was so tired.\n\nQ: Are you still?\n\nA: I sleep all day now.',
      ['Ann Oke: I was so tired.', 'Ann Oke: I sleep all day now.'],
    ],
    [
      'a deposition',
      'DEPOSITION OF [BO LIND]\n\nFor the plaintiffs: [Ann Oke]\n\n[BO LIND], having been first duly sworn, testified:\n\nEXAMINATION BY MS. [OKE]:\nQ. Where do you work?\nA. I work at {Plum}, in the office.\nQ. And before that?\nMR. [BAE]: Objection, form.\nA. I was at school.',
      ['BO LIND: I work at Plum, in the office.', 'BO LIND: I was at school.'],
    ],
    [
      'questions, and who answers is not sure',
      '[Ann Oke] and [Bo Lind] run a bakery.\n\nQ: Why do you bake?\n\nA: I was so tired.\n\nQ: Are you still?\n\nA: I sleep all day now.',
      [],
    ],
    [
      'a parliament, with offices and constituencies',
      '[Ann Oke] ({Eastmoor}) (Con): What will he do?\n\nThe Minister for Rest ([Bo Lind]): We will do nothing.\n\nMr Speaker: Order. I call them.\n\n[Ann Oke]: I thank him for that.\n\n[Bo Lind]: I thank her as well.',
      ['Ann Oke: What will he do?', 'Bo Lind: We will do nothing.', 'Ann Oke: I thank him for that.', 'Bo Lind: I thank her as well.'],
    ],
    [
      'names alone on their lines',
      'Participants\n\n[Ann Oke] - {Plum}\n[Bo Lind] - {Fig Bank}\n\nOperator\n\nGood day to you all.\n\n[Ann Oke]\n\nWe had a good year.\n\n[Bo Lind]\n\nCould you say how good?\n\n[Ann Oke]\n\nI could, if I knew.',
      ['Ann Oke: We had a good year.', 'Bo Lind: Could you say how good?', 'Ann Oke: I could, if I knew.'],
    ],
    [
      'a record',
      'Mr. [OKE]. I thank the gentleman.\n\nMr. [LIND]. I thank him, too.\n\nMr. [OKE]. Does he yield?\n\nMr. [LIND]. I do not yield.',
      ['OKE: I thank the gentleman.', 'LIND: I thank him, too.', 'OKE: Does he yield?', 'LIND: I do not yield.'],
    ],
    [
      'with others between, times and bold letters',
      '[00:01] **[Ann Oke]:** Where did you grow up?\n\n[00:02] **[Bo Lind]:** I grew up on a boat.\n\nSome Hon. Members: Shame! Shame on you!\n\n[00:03] **[Bo Lind]:** (laughs)\n\n[00:04] **[Bo Lind]:** I did not sink it.',
      ['Ann Oke: Where did you grow up?', 'Bo Lind: I grew up on a boat.', 'Bo Lind: I did not sink it.'],
    ],
    [
      'quotations within',
      '[Ann Oke]: What did she say?\n\n[Bo Lind]: My teacher, [Eva Bae], told me, "You have the hands of a typist."\n\n[Ann Oke]: Did you believe it?\n\n[Bo Lind]: I can type.',
      [
        'Ann Oke: What did she say?',
        'Bo Lind: My teacher, Eva Bae, told me, "You have the hands of a typist."',
        'Eva Bae: You have the hands of a typist.',
        'Ann Oke: Did you believe it?',
        'Bo Lind: I can type.',
      ],
    ],
    [
      'questions in paragraphs of their own',
      'Ten Questions for [Ann Oke]\n\nWhen did you know that you would cook?\n\nI never knew. My mother sent me.\n\nWho taught you the most?\n\nMy mother, I think.\n\nAnd you may ask her.\n\nWhat do you eat?\n\nBread is all I need.\n',
      [
        'Ann Oke: I never knew. My mother sent me.',
        'Ann Oke: My mother, I think.',
        'Ann Oke: And you may ask her.',
        'Ann Oke: Bread is all I need.',
      ],
    ],
    [
      'what is often asked',
      'An interview: [Ann Oke] answers.\n\nWhen can I pay?\n\nYou can pay now.\n\nWho takes my money?\n\nWe take it ourselves.\n\nWhat do you take?\n\nWe take your shoes.\n',
      [],
    ],
    ['a line-up', '[Ann Oke]: 12 points\n[Bo Lind]: 9 points\n[Ann Oke]: 4 points\n[Bo Lind]: 3 points', []],
    [
      'notes on players',
      '[Ann Oke]: Made three saves.\n[Bo Lind]: Hardly touched the ball.\n[Al Pike]: Ran all day.\n[Eva Bae]: Came on late.',
      [],
    ],
    ['contacts', '[Ann Oke]: 555 0142\n[Bo Lind]: 555 0143\n[Ann Oke]: oke@plum.example\n[Bo Lind]: lind@plum.example', []],
    [
      'signatures',
      'Dear Bo, I will come on Friday.\n\n[Ann Oke]\nTreasurer, {Plum}\n\nDear Ann, you may.\n\n[Bo Lind]\nSecretary, {Fig Bank}\n\nThank you.\n\n[Ann Oke]\nTreasurer, {Plum}\n\nNot at all.\n\n[Bo Lind]\nSecretary, {Fig Bank}\n',
      [],
    ],
    [
      'a headline with a name',
      'Ten Minutes With [Ann Oke]: A Life\n\nShe bakes.\n\nQ: Why do you bake?\n\nA: I was so tired.\n\nQ: Are you still?\n\nA: I sleep all day now.',
      ['Ann Oke: I was so tired.', 'Ann Oke: I sleep all day now.'],
    ],
  ])('%s', (_, marked, wanted) => expect(turnsIn(marked)).toEqual(wanted))
})
