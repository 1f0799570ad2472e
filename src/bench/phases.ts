import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../types.ts'
import { inFolder, inManyFiles, timeProgram, writeDocuments } from './program.ts'

export interface Phase {
  readonly name: string
  readonly milliseconds: number
}

/** What a V8 profile holds. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string }
    readonly children?: readonly number[]
  }[]
  readonly samples: readonly number[]
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[]
}

/** Where the time of a whole run goes, by V8's profiler: one thread, a process of its own, starting included. */
export function timePhases(documents: readonly Document[]): Promise<readonly Phase[]> {
  return inFolder(folder => {
    writeDocuments(join(folder, 'in'), documents)
    const profiles = join(folder, 'profiles')
    timeProgram(join(folder, 'in'), join(folder, 'out'), 1, ['--cpu-prof', '--cpu-prof-dir', profiles], inManyFiles)
    const [profile = ''] = readdirSync(profiles)
    return phasesIn(JSON.parse(readFileSync(join(profiles, profile), 'utf8')))
  })
}

/** Every sample counts for the outermost function of a stage that was at work; loading modules and collecting garbage count by themselves. */
export function phasesIn({ nodes, samples, timeDeltas }: Profile): readonly Phase[] {
  const byId = new Map(nodes.map(node => [node.id, node]))
  const phaseOf = new Map<number, string>()
  const walk = (id: number, above: string | null): void => {
    const node = byId.get(id)
    if (node === undefined) return
    const { functionName, url } = node.callFrame
    const phase = above ?? stageOf(`${url} ${functionName}`)
    phaseOf.set(id, phase ?? REST)
    for (const child of node.children ?? []) walk(child, phase)
  }
  const [root] = nodes
  if (root !== undefined) walk(root.id, null)
  const times = new Map<string, number>()
  for (const [index, sample] of samples.entries()) {
    const phase = phaseOf.get(sample) ?? REST
    times.set(phase, (times.get(phase) ?? 0) + (timeDeltas[index] ?? 0) / 1000)
  }
  return stageNames.flatMap(name => ({ name, milliseconds: times.get(name) ?? 0 }))
}

const REST = 'everything else'

/** By file and name of a stage's outermost function, in the order of the run; the first that fits counts. */
const stages: readonly (readonly [string, RegExp])[] = [
  ['load the program and the model', /module_job|esm\/loader|cjs\/loader|\/dist\/\S+ \(anonymous\)$/],
  ['list the input', /\/read\/list-inputs/],
  ['read', /\/read\//],
  ['segment', /\/segment\//],
  ['recognise names', /\/recognise\/names\//],
  ['recognise dates', /\/recognise\/dates\//],
  ['recognise money', /\/recognise\/money\//],
  ['link across documents', /\/link\/across\//],
  ['link within documents', /\/link\//],
  ['relate', /\/relate\//],
  ['write the journal', /\/journal\/\S+ (?:summarise|writeLine)|\/batch\/\S+ closed$/],
  ['read the journal', /\/journal\//],
  ['tabulate', /\/tabulate\//],
  ['write the report', /\/write\/report\//],
  ['write tables', /\/write\//],
  ['collect garbage', /\(garbage collector\)/],
]

const stageNames: readonly string[] = [...stages.map(([name]) => name), REST]

const stageOf = (place: string): string | null => stages.find(([, outermost]) => outermost.test(place))?.[0] ?? null
