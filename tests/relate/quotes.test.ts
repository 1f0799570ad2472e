import { describe, expect, test } from 'vitest'
import { findQuoted } from '../../src/relate/quotes/marks.ts'
import { nameOf, related } from './annotated.ts'

const quotesIn = (marked: string): readonly string[] => {
  const document = related(marked)
  for (const { start, end, text } of document.quotes) expect(document.document.text.slice(start, end).replace(/\s+/g, ' ')).toBe(text)
  return document.quotes.map(({ speaker, text }) => `${nameOf(document, speaker)}: ${text}`)
}

describe('speaker', () => {
  test.each([
    ['after, inverted', '"It is done," said [Ann Oke], head of {Acme}.', ['Ann Oke: It is done,']],
    ['after, in order', '“It is done,” [Ann Oke] said on Monday.', ['Ann Oke: It is done,']],
    ['after, comma outside', '"We share nothing", said [Dana Ripley], an officer at {US Bancorp}.', ['Dana Ripley: We share nothing']],
    ['according to', '"It is done", according to [Ann Oke].', ['Ann Oke: It is done']],
    ['before, colon', '[Ann Oke] said: "It is done."', ['Ann Oke: It is done.']],
    ['before, comma', 'On Monday [Ann Oke] told reporters, "It is done."', ['Ann Oke: It is done.']],
    ['split', '"It is," [Ann Oke] said, "all done."', ['Ann Oke: It is,', 'Ann Oke: all done.']],
    ['next sentence', '"It is done," [Ann Oke] said. "Go home now."', ['Ann Oke: It is done,', 'Ann Oke: Go home now.']],
    ['a question', '"Is it done?" asked [Ann Oke].', ['Ann Oke: Is it done?']],
    ['role before the name', '"It is done," said {Acme} analyst [Ann Oke].', ['Ann Oke: It is done,']],
    ['pronoun', '[Ann Oke] runs {Acme}. "It is done," she said.', ['Ann Oke: It is done,']],
    [
      'pronoun beside a lawyer',
      '[Ann Oke] left. Through her lawyer, [Bo Lind], she said it was "all done by now".',
      ['Ann Oke: all done by now'],
    ],
    ['organization', '"It is done," {Acme} said in a statement.', ['Acme: It is done,']],
    ['reported by a paper', '"It has pitched alerts", reported the {Wall Street Journal}.', ['Wall Street Journal: It has pitched alerts']],
    ['spokesman', '"It is done," said a spokesman for {Acme}.', ['Acme: It is done,']],
    ['the company', '{Acme} closed. "It is done," the company said.', ['Acme: It is done,']],
    ['part of a sentence', '[Ann Oke] called the plan "a very bad joke" on Monday.', ['Ann Oke: a very bad joke']],
    ['LaTeX marks', "``It is done,'' said [Ann Oke].", ['Ann Oke: It is done,']],
    ['single marks', "'It isn't done,' said [Ann Oke].", ["Ann Oke: It isn't done,"]],
    ['the spokesman of another', '[Ann Oke] spokesman [Bo Lind] said it was "all done by now".', ['Bo Lind: all done by now']],
    ['said she, of the one', '"Fiberglass," said [Ann Oke], of the Idaho one.', ['Ann Oke: Fiberglass,']],
    ['a colon', '[Ann Oke], who held the office, had a shorter answer: "He is all done."', ['Ann Oke: He is all done.']],
    [
      'ahead',
      'On the morning she won, [Ann Oke] ate half a banana. It was raining. "I am not a crier," she says.',
      ['Ann Oke: I am not a crier,'],
    ],
    ['it', '{Acme} denied it. "It is all done," it said.', ['Acme: It is all done,']],
    [
      'called the secretary',
      '[Ann Oke], leader of {Acme}, called the new secretary, [Bo Lind], "a man in a hurry".',
      ['Ann Oke: a man in a hurry'],
    ],
    [
      'her mother',
      'Her father, [Bo Lind], was a clerk and her mother, [Ann Oke], told her she would be "the lady of us all".',
      ['Ann Oke: the lady of us all'],
    ],
    ['a title at its end', `"He's picked 'Sweet Caroline,'" [Ann Oke] said.`, ["Ann Oke: He's picked 'Sweet Caroline,'"]],
    ['named in the next sentence', '“It is daylight robbery.” [Ann Oke], 71, shook her head.', ['Ann Oke: It is daylight robbery.']],
    [
      'the next sentence is of another',
      '“It is daylight robbery.” [Ann Oke] was born in 1950 and so on.',
      ['Ann Oke: It is daylight robbery.'],
    ],
    ['the next paragraph is of another', '“It is daylight robbery.”\n\n[Ann Oke], 71, shook her head.', []],
    ['with those words', '“I will not go.”\n\nWith those words [Ann Oke] left.', ['Ann Oke: I will not go.']],
    ['marked answers', '[Ann Oke] runs a bakery.\n\nQ: Why?\n\nA: “I was so tired.”', ['Ann Oke: I was so tired.']],
    ['unmarked answers', '[Ann Oke] plays.\n\nHow did it begin?\n\n“With my uncle.”\n\nThat was all.', ['Ann Oke: With my uncle.']],
    ['a question in a story', '[Ann Oke] plays.\n\nHow did it begin?\n\nIt began “with my uncle” there.', []],
    ['a statement', 'Statement by [Ann Oke]\n\n“I read it with sorrow.”', ['Ann Oke: I read it with sorrow.']],
    ['the Dane', '[Bo Lind] had met [Ann Oke] before. “We had a talk,” the Dane said.', ['Bo Lind: We had a talk,']],
    ['the sign', '[Bo Lind] had met [Ann Oke] before. “We are all closed,” the sign said.', []],
    ['the judge', '[Bo Lind] said that [Ann Oke] was cold. “You all laughed,” the judge told her.', ['Bo Lind: You all laughed,']],
    ['who was asked', '[Bo Lind] asked the lawyer about it. “The second verse,” he replied.', []],
    ['who was asked, named', '[Ann Oke] asked [Bo Lind] about it. “The second verse,” he replied.', ['Bo Lind: The second verse,']],
    ['when asked', 'When asked about it, [Bo Lind] left. “The second verse,” he replied.', ['Bo Lind: The second verse,']],
    ['said his wife', '“It is the best job,” said [Bo Lind]. “It is the only job,” said his wife.', ['Bo Lind: It is the best job,']],
    [
      'and said',
      '[Bo Lind] called it "a very bad joke" and said that she "had no idea".',
      ['Bo Lind: a very bad joke', 'Bo Lind: had no idea'],
    ],
    ['dismissed as', 'Mayor [Ann Oke] dismissed it as "a stunt by leaky pipes".', ['Ann Oke: a stunt by leaky pipes']],
    ['her and not him', '[Ann Oke] met [Paul Lind]. It rained. [Paul Lind] left. "It is done," she said.', ['Ann Oke: It is done,']],
    [
      'after a full stop in marks',
      '"It is done," said [Bo Lind]. He wrote: "Go." [Ann Oke] left. "I am," she said.',
      ['Bo Lind: It is done,', 'Bo Lind: Go.', 'Ann Oke: I am,'],
    ],
    [
      'a possessor, when nobody else is named',
      '[Ann Oke]\'s column was long. She claims that "only lobbyists would suffer".',
      ['Ann Oke: only lobbyists would suffer'],
    ],
    ['whatever the verb', '"He got it for nothing," marvels [Ann Oke], an analyst.', ['Ann Oke: He got it for nothing,']],
    ["she'd", '[Ann Oke] ran {Acme}. "We are all done," she\'d often said.', ['Ann Oke: We are all done,']],
    ['liked to recall', '[Ann Oke] had a bench in a corridor, she liked to recall, "between the mops".', ['Ann Oke: between the mops']],
    ['a label', '[Bo Lind]: [Ann Oke] stood beside him and said, "There is no crisis."', ['Ann Oke: There is no crisis.']],
    [
      'a clause of its own',
      '[Bo Lind] called it dull, while [Ann Oke], who runs it, quipped that it "has found the pedal".',
      ['Ann Oke: has found the pedal'],
    ],
    ['whom who points to', '[Bo Lind] met [Ann Oke], who said it was "a very bad day".', ['Ann Oke: a very bad day']],
    [
      'which',
      '[Bo Lind] put her there over the mild objections of {Acme}, which found her "qualified, if brusque".',
      ['Acme: qualified, if brusque'],
    ],
    ['quoted', 'The report quotes a lawyer, [Ann Oke]: "She will count us out."', ['Ann Oke: She will count us out.']],
    [
      'said an organization',
      '"It is done," said [Ann Oke]. No, said {Acme}: "It is all open."',
      ['Ann Oke: It is done,', 'Acme: It is all open.'],
    ],
    [
      'of a body',
      'So, says [Ann Oke] of {Acme}, will her mother, "who is ninety and has a hat".',
      ['Ann Oke: who is ninety and has a hat'],
    ],
    ['sees', '[Ann Oke] of {Acme} sees "a best-case outcome".', ['Ann Oke: a best-case outcome']],
    ['the party', 'The opposition party {Acme} called it "a very bad joke".', ['Acme: a very bad joke']],
    ['the Republican', '[Ann Oke] left. "It is the right thing," said the Oregon Republican, 62.', ['Ann Oke: It is the right thing,']],
    ['whose name', '"It is all done," said the man, whose name was [Bo Lind].', ['Bo Lind: It is all done,']],
    ['a semicolon', '[Ann Oke] noted that it rains; "these were acts of men".', ['Ann Oke: these were acts of men']],
    [
      'another replies',
      '[Ann Oke] said they were "selling the old trousers", to which a rival, [Bo Lind], replied that they were new.',
      ['Ann Oke: selling the old trousers'],
    ],
    [
      'a novel by another',
      '[Ann Oke] went across to see the girl. She brought a novel. It was by [Jane Austen]. "It is about a family," she says.',
      ['Ann Oke: It is about a family,'],
    ],
    [
      'his in the text',
      '[Oke] opened the door. [Lind] lay on a rug with a whisk in his hand. No blood. "What time?" she said.',
      ['Oke: What time?'],
    ],
    [
      'what she thinks, and then says',
      '[Ann Oke], an analyst, thinks it should pay down debt. "Fix it all or leave."',
      ['Ann Oke: Fix it all or leave.'],
    ],
    [
      'a gesture before',
      '"It is done," said [Ann Oke]. [Bo Lind] shook his head. "Not this time."',
      ['Ann Oke: It is done,', 'Bo Lind: Not this time.'],
    ],
    ['his guest', '[Ann Oke] came. His guest, [Bo Lind], has run it since. "I never called," he said.', ['Bo Lind: I never called,']],
    ['a name after a title', '"I need one customer," said a handbag seller, Mrs [Ann Oke].', ['Ann Oke: I need one customer,']],
    [
      'and declined',
      '[Ann Oke] said that they were "a different old animal," and declined to say which.',
      ['Ann Oke: a different old animal,'],
    ],
    [
      'another in between',
      '[Ann Oke] said it was "all done by now." [Bo Lind], who owns it, will save a lot. "I will take it."',
      ['Ann Oke: all done by now.', 'Bo Lind: I will take it.'],
    ],
    ['paragraphs', '[Ann Oke] said: “It is done.\n\n“Go home.”', ['Ann Oke: It is done.', 'Ann Oke: Go home.']],
  ])('%s', (_, marked, wanted) => expect(quotesIn(marked)).toEqual(wanted))

  test.each([
    ['a nameless analyst', '"It is done," said an analyst at {Acme}.'],
    ['a friend of somebody', '"It is done," said a friend of [Ann Oke].'],
    ['a term', '[Ann Oke] said the "bad bank" was closed.'],
    ['a title', '[Ann Oke] called it "Tidewell Shares Direct" on Monday.'],
    ['a placard', 'A woman with [Ann Oke] held a placard reading, "I did my own taxes."'],
    ['a wish', '[Ann Oke] will want me to say "up to three million".'],
    ['a nameless director', '[Ann Oke] left. "We are learning," a director at {Acme} said.'],
    ['duties', '[Ann Oke] added the duties of president after the departure of [Bo Lind] "to pursue other things".'],
    ['a way', '[Ann Oke] went to Mehar, where the agent kept the change "for the machine".'],
    ['her spokesman', '[Ann Oke] replied through a spokesman. "She built it," the spokesman said.'],
    ['one of two', 'And {Acme}, one said, "but nobody has got the money."'],
    ['one judge', '{Acme} made the list, where guests cook and, said one judge, "tuck themselves up too".'],
    ['a card', '{Acme} sent a parcel. There was a card. "Happy new year to all," it said.'],
    ['close to the company', '{Acme} paid. "I believe they noticed," a person close to the company said.'],
    ['a slogan', '[Ann Oke] has a slogan: "let us all be done".'],
    ['what was agreed', '[Ann Oke] and {Acme} agreed to bear the cost "in equal parts only".'],
    [
      'one director',
      '{Acme}, still chaired by [Ann Oke], had vowed not to sell to what one director called "a man with a bank for a brain".',
    ],
    ['what was told', '[Ann Oke] had been told it was "with the whole council".'],
    ['one of a row', '"It is all done," murmured a member of the board, one of a row consisting of [Bo Lind], [Ann Oke] and others.'],
    ['a deputy to somebody', '"I could not say why," said a deputy to Secretary [Bo Lind].'],
    ['his mother', '[Ann Oke] waited. "He is fifteen now," says his mother, from where she may not stand.'],
    ['a nameless one goes on', '[Ann Oke] waited. "I am late," says a clerk. "I am so sorry."'],
    ['what is answered', '"And what do you call him?" [Bo Lind], says the mother.'],
    ['what happens then', '"And what did they do?" [Bo Lind] scored twice, then went up in the stand.'],
    ['what we said', '[Ann Oke] and [Bo Lind], whom we described on Monday as "a couple from the coast".'],
    ['every call', '[Ann Oke] moved, so every call begins "is that the old house?"'],
    ['Mother', '[Pat Oke] ran. I asked Mother about it. "I want one like him," she said.'],
    ['what was asked', '[Ann Oke] met two boys. She asked what it was for. "For selling it," they said.'],
    ['the daughter', '[Ann Oke] waited. Her daughter [Robin] is nine. "They asked what I did all day."'],
    ['a letter read out', '[Ann Oke] read a letter from a pupil: "Please close the other school."'],
    ['two sentences are no question', '[Ann Oke] waited.\n\nI said nothing. What do you say?\n\n"It is all done."'],
    ['no speech', 'Its attempt to become "a platform where people buy things" failed, as {Acme} saw.'],
    ['no speaker', '"It is done." The street was empty. [Ann Oke] left.'],
  ])('not %s', (_, marked) => expect(quotesIn(marked)).toEqual([]))
})

describe('he and she', () => {
  test.each([
    [
      'his trainer is',
      'The horse of [Bo Lind] won. His trainer is [Al Moss], a man of 29. "I am so happy," he said.',
      ['Al Moss: I am so happy,'],
    ],
    [
      'an aide of another',
      'In town, a [Moss] aide, [Bo Lind], took down posters. "They are good paper," he said.',
      ['Bo Lind: They are good paper,'],
    ],
    [
      'asked about another',
      'The new man is [Bo Lind]. Asked about [Al Moss], he said: "Does he still play?"',
      ['Bo Lind: Does he still play?'],
    ],
    [
      'who stands there',
      '[Ann Oke] ran. At the top, with his hat on, sat the Reverend [Bo Lind]. "I wished to see," he said.',
      ['Bo Lind: I wished to see,'],
    ],
    [
      'in a later clause',
      'The club lost [Al Moss], and their coach, [Bo Lind], is cold. "We sell no tickets," he said.',
      ['Bo Lind: We sell no tickets,'],
    ],
    [
      'told of in passing',
      '[Bo Lind] acted. The books confuse him with [Al Moss], who sang. "I paid the bill," he said.',
      ['Bo Lind: I paid the bill,'],
    ],
    [
      'a list of names',
      '[Ann Oke] remembers. [Moss], [Lind], [Dowd]. "They loved the sales," she writes.',
      ['Ann Oke: They loved the sales,'],
    ],
    [
      'a given name alone',
      '[Delphine] is a nurse. [Bo Lind] woke. [Delphine] left. "He was a gentleman," he said.',
      ['Bo Lind: He was a gentleman,'],
    ],
    ['my mother', 'Then [Moss] came, and my mother, who is 91, stood for hours. "He has a grand walk," she said.', []],
    [
      'the prosecutor of that name',
      '[Bo Lind], the prosecutor, met [Al Moss]. The prosecutor told jurors to wait. "Nobody has anything to gain," he said.',
      ['Bo Lind: Nobody has anything to gain,'],
    ],
    ['a noun for nobody named', '[Ann Oke] met [Mia Lind]. The sculptor wept. "It is the nicest thing," she said.', []],
    ['the lady', '[Ann Oke] called. I paid nine hundred, and the lady next to me paid two. She said, "You booked on a Sunday."', []],
    ['a label', '[Bo Lind]: It rained.\n\n[Al Moss]: The gentleman spoke. He said, "Nobody will be lost."', []],
    [
      'the coach and she',
      '[Ann Oke] swam. Her coach, [Perc Moss], was hard. In town she finished third. "They had such legs," she said.',
      ['Ann Oke: They had such legs,'],
    ],
    ['his mother', '[Wake] was born in camp, where his mother was held. "I got my start there," he said.', ['Wake: I got my start there,']],
  ])('%s', (_, marked, wanted) => expect(quotesIn(marked)).toEqual(wanted))
})

describe('who holds a role', () => {
  test.each([
    [
      'the Arsenal manager',
      '[Al Moss], the {Arsenal} manager, met [Bo Lind]. "It is all done," the {Arsenal} manager said.',
      ['Al Moss: It is all done,'],
    ],
    ['the manager of another', '[Al Moss], the {Arsenal} manager, left. "It is all done," the {Everton} manager said.', []],
    [
      'the former secretary',
      '[Al Moss] spoke. {Acme} hired [Bo Lind]. "I look forward to it," the former secretary said.',
      ['Bo Lind: I look forward to it,'],
    ],
    ['the First Minister', '[Bo Lind] declined. "It may be that doors are closed," the First Minister said.', []],
    ['the businessman', '{Acme} backed [Bo Lind]. "I do prefer Moa," the Canadian businessman joked.', ['Bo Lind: I do prefer Moa,']],
    ['what it called', '{Acme} pulled up {Norda} for what it called "a masterclass in delay".', ['Acme: a masterclass in delay']],
    ['the insurer', 'The insurer, {Acme Mutual}, settled. "We are so sorry," it said.', ['Acme Mutual: We are so sorry,']],
    ['a ministry that no name tells', '{Norda Rail} built it. A spokesman for the ministry said it was "never to be".', []],
    ['described by', 'The bench was described by [Ann Oke] as "a skip with a slat".', ['Ann Oke: a skip with a slat']],
    ['said to be', '[Ann Oke] was said to be "over the moon".', []],
    ['callers claiming', '{Acme} has had reports of callers claiming to be from "the refund desk".', []],
    ['called a recess', '[Ann Oke] called a recess while votes were "still coming in".', []],
    ['quoted by a paper', '[Ann Oke] left. She was quoted by {The Press} on the deal: "It is all done."', ['Ann Oke: It is all done.']],
    ['added to a list', '[Ann Oke] has been added to the list of "ten most wanted people".', []],
    ['said to regard', '[Ann Oke] is said to regard the yard as "a hole in the sea".', ['Ann Oke: a hole in the sea']],
    ['to be submitted', '[Ann Oke] said it would be submitted "within ten working days".', ['Ann Oke: within ten working days']],
    ['worried', '[Ann Oke] said she was worried about "the excellent old name".', ['Ann Oke: the excellent old name']],
    ['a song', '[Ann Oke] explained the song "the ballad of us all".', []],
    ['a title in a sentence', '[Ann Oke] had hoped for more from "Reno or Bust."', []],
    ['vive', '[Ann Oke] said "Vive la France," as she left.', ['Ann Oke: Vive la France,']],
    [
      'like another told',
      '[Ann Oke] should have said something like [Bo Lind] told the reporter, that "it harms us all".',
      ['Bo Lind: it harms us all'],
    ],
    ['I kept saying', '[Ann Oke] got me a car and all I kept saying was "I have to have it".', []],
    ['to read', '[Ann Oke], I asked them to change it to read something like "a division of us".', []],
    [
      'two in a row',
      '"Is it done?" asked [Ann Oke]. "We have all gone." "Who has it?" He left.',
      ['Ann Oke: Is it done?', 'Ann Oke: We have all gone.'],
    ],
    ['a friend of mine', 'I asked for [Gerry]. A good friend of mine knew. She called him "the best there ever is".', []],
    ['led by', '[Ann Oke] left. The union, led by [Bo Lind], is against it. "We do not agree," he said.', ['Bo Lind: We do not agree,']],
    ['his trade name', '[Bo Lind] earned a new name in town: "The king of them all."', []],
    ['so-called', '[Ann Oke] said the "so-called twin bridge" was closed.', []],
    ['has written', '[Ann Oke], at {Acme}, has written that it is "a string of pearls".', ['Ann Oke: a string of pearls']],
  ])('%s', (_, marked, wanted) => expect(quotesIn(marked)).toEqual(wanted))
})

describe('quoted stretches', () => {
  test.each([
    ['an inch mark opens nothing', 'A 12" pipe and a 6" pipe.', []],
    ['never closed', 'He said "no.\n\nThen he left.', []],
    ['apostrophes', "It's the banks' plan, isn't it?", []],
    ['low and high', '„Das ist so“, said Ann. „Nein!“', ['Das ist so', 'Nein!']],
    ['guillemets with spaces', '« Oui, je le crois », said Ann. «Non».', ['Oui, je le crois', 'Non']],
    ['turned guillemets', '»So ist es«, said Bo. »Gut.«', ['So ist es', 'Gut.']],
    ['single guillemets', '‹Nein›, said Ann.', ['Nein']],
    ['only closing marks', '”Nej, inte nu”, said Sven.', ['Nej, inte nu']],
    ['single marks', "'It isn't done,' said Ann. 'The banks' plan is dead.'", ["It isn't done,", "The banks' plan is dead."]],
    ['single marks in a sentence', "She called it 'a bad joke' and the banks' plan 'dead'. 'No,' said Ann.", ['a bad joke', 'dead', 'No,']],
    ['double marks within single ones', '‘He told me “no” and left,’ she said.', ['He told me “no” and left,']],
    ['single marks within double ones', `"He's picked 'Sweet Caroline,'" Ann said.`, [`He's picked 'Sweet Caroline,'`]],
    ['clipped words', "Rock 'n' roll in the '90s, tell 'em.", []],
    ['a clipped word quoted', "'Goin' home,' said Jim.", ["Goin' home,"]],
  ])('%s', (_, text, wanted) => expect(findQuoted(text).map(({ start, end }) => text.slice(start, end))).toEqual(wanted))
})
