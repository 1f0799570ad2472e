import { gunzipSync, gzipSync } from 'node:zlib'

/**
 * What word vectors tell of words, worked out once (see MODEL.md) and kept as data: hashes of the words, the class of words used alike that each belongs to (spherical
 * k-means), how common it is, what kind of name such words are part of, and for each class the two coarser classes that it belongs to.
 */
export interface Classes {
  readonly hash: Int32Array
  readonly fine: Uint16Array
  readonly rank: Uint8Array
  readonly propensity: Uint8Array
  /** Indexed by fine class, 0 for none. */
  readonly middle: Uint8Array
  readonly coarse: Uint8Array
}

export function writeClasses({ hash, fine, rank, propensity, middle, coarse }: Classes): Buffer {
  const head = Buffer.alloc(8)
  head.writeInt32LE(hash.length, 0)
  head.writeInt32LE(middle.length, 4)
  const bytes = (array: Int32Array | Uint16Array | Uint8Array): Buffer => Buffer.from(array.buffer, array.byteOffset, array.byteLength)
  return gzipSync(Buffer.concat([head, bytes(hash), bytes(fine), bytes(rank), bytes(propensity), bytes(middle), bytes(coarse)]), {
    level: 9,
  })
}

export function readClasses(file: Buffer): Classes {
  const bytes = gunzipSync(file)
  const count = bytes.readInt32LE(0)
  const classes = bytes.readInt32LE(4)
  const plain = Uint8Array.from(bytes).buffer
  let at = 8
  const take = (size: number): ArrayBuffer => {
    at += size
    return plain.slice(at - size, at)
  }
  return {
    hash: new Int32Array(take(count * 4)),
    fine: new Uint16Array(take(count * 2)),
    rank: new Uint8Array(take(count)),
    propensity: new Uint8Array(take(count)),
    middle: new Uint8Array(take(classes)),
    coarse: new Uint8Array(take(classes)),
  }
}
