import { packageTroubles, unzip } from '../office/unzip.ts'
import { type Reader, refusal } from '../source.ts'
import { readMembers } from './members.ts'

/** A ZIP archive, as a folder. */
export const readZip: Reader = async source => {
  const members = unzip(source.bytes, () => true)
  if (typeof members === 'string') return refusal(source.path, packageTroubles[members].code, packageTroubles[members].message)
  return readMembers(members, source)
}
