import { draft, type Reader, refusal } from '../source.ts'
import { properties } from './docx.ts'
import { type TextBuilder, textBuilder } from './text-builder.ts'
import { memberName, type Package, packageTroubles, unzip } from './unzip.ts'
import { walkXml } from './xml.ts'

const wanted =
  /^(?:ppt\/(?:presentation\.xml|_rels\/presentation\.xml\.rels|slides\/[^/]+\.xml|slides\/_rels\/[^/]+\.rels|notesSlides\/[^/]+\.xml)|docProps\/core\.xml)$/

/** A PowerPoint presentation: slides in the order of the show, each with the speaker's notes. */
export const readPptx: Reader = async ({ bytes, path }) => {
  const members = unzip(bytes, name => wanted.test(name))
  if (typeof members === 'string') return refusal(path, packageTroubles[members].code, packageTroubles[members].message)
  const builder = textBuilder()
  for (const [index, slide] of (await slidesOf(members)).entries()) {
    builder.part(`slide ${index + 1}`)
    await readShapes(members.get(slide), builder)
    const relations = await relationsOf(members, slide)
    const notes = [...relations.values()].find(target => target.startsWith('ppt/notesSlides/'))
    if (notes !== undefined) await readShapes(members.get(notes), builder)
  }
  const { text, parts } = builder.build()
  if (text === '')
    return refusal(path, 'NO_TEXT', 'The presentation holds no text; perhaps pictures of it. Have them recognised by an OCR program.')
  const known = await properties(members)
  return { drafts: [draft('pptx', text, { ...known, parts })], problems: [] }
}

/** Slides in the order of the show; those that the order does not name follow by number. */
async function slidesOf(members: Package): Promise<readonly string[]> {
  const relations = await relationsOf(members, 'ppt/presentation.xml')
  const ids: string[] = []
  const presentation = members.get('ppt/presentation.xml')
  if (presentation !== undefined)
    await walkXml(presentation, { open: (name, attributes) => void (name === 'p:sldId' && ids.push(attributes['r:id'] ?? '')) })
  const shown = ids.flatMap(id => relations.get(id) ?? []).filter(name => members.has(name))
  const number = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0)
  const all = [...members.keys()].filter(name => /^ppt\/slides\/[^/]+\.xml$/.test(name)).sort((a, b) => number(a) - number(b))
  return shown.length > 0 ? shown : all
}

/** Targets by id from the relations of a member, as names of members. */
async function relationsOf(members: Package, name: string): Promise<ReadonlyMap<string, string>> {
  const [folder = '', file = ''] = [name.slice(0, name.lastIndexOf('/')), name.slice(name.lastIndexOf('/') + 1)]
  const relations = new Map<string, string>()
  const bytes = members.get(`${folder}/_rels/${file}.rels`)
  if (bytes === undefined) return relations
  await walkXml(bytes, {
    open: (element, { Id = '', Target = '' }) => {
      if (element !== 'Relationship') return
      relations.set(Id, memberName(folder, Target))
    },
  })
  return relations
}

async function readShapes(bytes: Uint8Array | undefined, builder: TextBuilder): Promise<void> {
  if (bytes === undefined) return
  let inText = false
  let field = false
  await walkXml(bytes, {
    open: name => {
      if (name === 'a:t') inText = true
      // Slide numbers and dates of the layout.
      else if (name === 'a:fld') field = true
      else if (name === 'a:br') builder.add('\n')
      else if (name === 'a:tr') builder.startRow()
    },
    text: text => {
      if (inText && !field) builder.add(text)
    },
    close: name => {
      if (name === 'a:t') inText = false
      else if (name === 'a:fld') field = false
      else if (name === 'a:p') builder.endParagraph()
      else if (name === 'a:tc') builder.endCell()
      else if (name === 'a:tr') builder.endRow()
    },
  })
}
