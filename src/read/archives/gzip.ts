import { gunzipSync } from 'node:zlib'
import { packageTroubles } from '../office/unzip.ts'
import { type Reader, refusal } from '../source.ts'

const MOST_BYTES = 256 * 2 ** 20

/** A compressed file: `feed.jsonl.gz` holds `feed.jsonl`, `x.tgz` holds `x.tar`. */
export const readGzip: Reader = async source => {
  let content: Uint8Array
  try {
    content = gunzipSync(source.bytes, { maxOutputLength: MOST_BYTES })
  } catch (error) {
    const trouble = packageTroubles[error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'damaged']
    return refusal(source.path, trouble.code, trouble.message)
  }
  const name = source.path.slice(source.path.lastIndexOf('/') + 1)
  const inner = /\.tgz$/i.test(name) ? name.replace(/\.tgz$/i, '.tar') : name.replace(/\.gz$/i, '')
  const { documents, problems } = await source.inside(content, inner)
  return { drafts: [], documents, problems }
}
