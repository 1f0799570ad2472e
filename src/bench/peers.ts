import type { Document } from '../types.ts'

/** A program of the same kind on the same text: what a user would call to get as near to our tables as it goes. */
export interface Peer {
  readonly name: string
  load(): Promise<(text: string) => number>
}

/** Plain compromise: people, organizations, money, and its date tags. */
const compromise: Peer = {
  name: 'compromise',
  async load() {
    const { default: nlp } = await import('compromise')
    return text => {
      const doc = nlp(text)
      const found = [doc.people(), doc.organizations(), doc.money(), doc.match('#Date+')]
      return found.reduce((sum, view) => sum + view.json({ offset: true }).length, 0)
    }
  },
}

/** wink-nlp with its web model: money and dates; it knows neither people nor organizations. */
const wink: Peer = {
  name: 'wink-nlp',
  async load() {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = winkNLP(model)
    return text => nlp.readDoc(text).entities().out(nlp.its.detail).length
  },
}

export const peers: readonly Peer[] = [compromise, wink]

/** Words a second over the documents, the first few of them as warm-up. */
export async function timePeer(peer: Peer, documents: readonly Document[], words: number): Promise<number> {
  const find = await peer.load()
  for (const { text } of documents.slice(0, 5)) find(text)
  const started = performance.now()
  for (const { text } of documents) find(text)
  return (words / (performance.now() - started)) * 1000
}
