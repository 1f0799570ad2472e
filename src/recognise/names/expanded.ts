import type { Model } from './model.ts'

/** A typed array of the model, by its name, and where it lies. */
interface Section {
  readonly name: string
  readonly type: 'Int32Array' | 'Uint16Array' | 'Uint8Array'
  /** From the end of the header, bytes. */
  readonly start: number
  readonly length: number
}

interface Header {
  readonly sections: readonly Section[]
  readonly scale: readonly number[]
  readonly transitions: readonly (readonly number[])[]
  readonly calibration: Model['calibration']
}

/**
 * The model as it lies in memory, for the machine that runs this: the length of the header (4 bytes), the header as JSON, and the arrays one after another, each at a
 * multiple of eight bytes. Some 29 MB instead of the 5 MB of the model file, and read in no time.
 */
export function expandModel({ knowledge, weights, calibration }: Model): Uint8Array {
  const arrays = { ...knowledge, pairs: weights.pairs, weights: weights.weights }
  const sections: Section[] = []
  let end = 0
  for (const [name, array] of Object.entries(arrays)) {
    const type = array instanceof Int32Array ? 'Int32Array' : array instanceof Uint16Array ? 'Uint16Array' : 'Uint8Array'
    sections.push({ name, type, start: end, length: array.length })
    end = aligned(end + array.byteLength)
  }
  const header: Header = { sections, scale: weights.scale, transitions: weights.transitions.map(each => [...each]), calibration }
  const head = Buffer.from(JSON.stringify(header))
  const start = aligned(4 + head.length)
  const bytes = Buffer.alloc(start + end)
  bytes.writeUInt32LE(head.length)
  head.copy(bytes, 4)
  for (const [index, array] of Object.values(arrays).entries())
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + (sections[index]?.start ?? 0))
  return bytes
}

/** What `expandModel` wrote. The arrays of the model lie in `bytes`. */
export function readExpanded(bytes: Buffer): Model {
  const length = bytes.readUInt32LE()
  const { sections, scale, transitions, calibration } = JSON.parse(bytes.toString('utf8', 4, 4 + length)) as Header
  const start = bytes.byteOffset + aligned(4 + length)
  const places = new Map(sections.map(section => [section.name, section]))
  const array = <T>(type: new (buffer: ArrayBufferLike, at: number, length: number) => T, name: string): T => {
    const place = places.get(name)
    if (place === undefined || place.type !== type.name) throw new Error(`the prepared model has no ${name}; npm run build`)
    return new type(bytes.buffer, start + place.start, place.length)
  }
  return {
    knowledge: {
      words: array(Int32Array, 'words'),
      fine: array(Uint16Array, 'fine'),
      rank: array(Uint8Array, 'rank'),
      propensity: array(Uint8Array, 'propensity'),
      tags: array(Uint8Array, 'tags'),
      lists: array(Uint8Array, 'lists'),
      middle: array(Uint8Array, 'middle'),
      coarse: array(Uint8Array, 'coarse'),
      phrases: array(Int32Array, 'phrases'),
      phraseLists: array(Uint16Array, 'phraseLists'),
    },
    weights: {
      pairs: array(Int32Array, 'pairs'),
      weights: array(Int32Array, 'weights'),
      scale,
      transitions: transitions.map(each => Float64Array.from(each)),
    },
    calibration,
  }
}

const aligned = (length: number): number => Math.ceil(length / 8) * 8
