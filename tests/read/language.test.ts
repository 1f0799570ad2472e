import { expect, test } from 'vitest'
import { languageOf } from '../../src/read/language.ts'

test.each([
  [
    'en',
    'Facebook has asked large banks in the United States to share information about their customers, and the banks have said that they will not.',
  ],
  [
    'de',
    'Der Vorstand der Deutschen Bank hat am Montag in Frankfurt beschlossen, 9000 Stellen zu streichen. Das teilte das Institut am Abend mit.',
  ],
  [
    'fr',
    "Le groupe français a annoncé lundi l'acquisition de la société américaine pour 2 milliards d'euros, selon un communiqué publié à Paris.",
  ],
  [
    'nl',
    'De bank heeft maandag bekendgemaakt dat de overname van het bedrijf in Amsterdam door zal gaan, was te lezen in een persbericht.',
  ],
  [
    'es',
    'El Banco Santander anunció el lunes la compra de la filial por 500 millones de euros, según informó la entidad en un comunicado.',
  ],
  ['ru', 'Банк сообщил в понедельник, что совет директоров принял решение о продаже дочерней компании.'],
  ['zh', '中国银行星期一宣布,董事会已决定出售其子公司,金额为二十亿元人民币。'],
  [
    'en',
    'Sberbank said on Monday that Герман Греф and Эльвира Набиуллина had met. Игорь Сечин, Алексей Миллер, Олег Дерипаска and Михаил Фридман were not there, it said, and gave no reason for that. The bank has not said when.',
  ],
  [null, 'Payments: Иванов Иван, Acme Corp., $5,000; Петров Пётр, Beta Inc., $7,000; Сидорова Анна, Gamma LLC, €9,000'],
  ['ru', 'Директор Иван Петров сообщил о продаже компании Acme Corp. за пять миллионов рублей.'],
  [null, 'Facebook asks big banks'],
  [null, '12 345 678'],
  [null, ''],
])('%s: %s', async (language, text) => {
  expect(await languageOf(text)).toBe(language)
})

test('English with few function words is not taken for another language', async () => {
  const table =
    'Total revenue\t1,200\nNet income\t300\nOperating expenses\t500\nEarnings per share\t1.20\nDividends\t0.30\nShareholders equity\t5,000\nDeferred tax assets\t20\n'
  expect(['en', null]).toContain(await languageOf(table))
})

test.each([
  'Danske Bank meddelte mandag, at direktøren går af efter sagen om hvidvask i Estland. Bestyrelsen har bedt finanstilsynet om at undersøge, hvad der er sket, og hvem der vidste det. Aktien faldt med fire procent på børsen i København, og analytikere venter, at banken må betale en stor bøde.',
  'Pankki ilmoitti maanantaina, että toimitusjohtaja eroaa Viron rahanpesujutun vuoksi. Hallitus on pyytänyt viranomaisia selvittämään, mitä on tapahtunut ja ketkä siitä tiesivät. Osake laski neljä prosenttia Helsingin pörssissä, ja analyytikot odottavat suuria sakkoja.',
])('a language that the library does not know is not taken for English: %s', async text => {
  expect(['en', null]).not.toContain(await languageOf(text))
})
