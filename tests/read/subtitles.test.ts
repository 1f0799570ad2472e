import { expect, test } from 'vitest'
import { read } from './reading.ts'

test('SubRip: cues flow together, a pause is a paragraph, minutes are parts', async () => {
  const source =
    '1\r\n00:00:01,000 --> 00:00:04,000\r\n<i>The bank</i> will\r\npay\r\n\r\n2\r\n00:00:04,200 --> 00:00:06,000\r\nfive million dollars.\r\n\r\n3\r\n00:02:04,200 --> 00:02:06,000\r\n{\\an8}Said Jane Roe.\r\n'
  expect((await read(source, 'a.srt')).documents).toMatchObject([
    {
      format: 'subtitles',
      text: 'The bank will pay five million dollars.\n\nSaid Jane Roe.',
      parts: [
        { start: 0, label: '00:00:01' },
        { start: 41, label: '00:02:04' },
      ],
    },
  ])
})

test('WebVTT: who speaks is told', async () => {
  const source =
    'WEBVTT\n\nNOTE x\n\n00:01.000 --> 00:04.000 align:start\n<v Jane Roe>We will pay &amp; go.\n\n00:04.000 --> 00:06.000\n<v Bob>How much?\n\n00:06.000 --> 00:08.000\n<v Bob>And when?\n'
  expect((await read(source, 'a')).documents).toMatchObject([
    { format: 'subtitles', text: 'Jane Roe: We will pay & go.\n\nBob: How much? And when?' },
  ])
})

test('without words', async () => {
  expect((await read('1\n00:00:01,000 --> 00:00:04,000\n\n', 'a.srt')).problems).toMatchObject([{ code: 'NO_TEXT' }])
})
