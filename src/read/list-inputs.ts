import type { Stats } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Problem } from '../types.ts'
import { leftOut } from './left-out.ts'
import { notAFile, unreadable } from './read-bytes.ts'
import { problem, type SourceFile } from './source.ts'

export interface Listing {
  /** In ascending order of their paths by code units, each file once. */
  readonly files: readonly SourceFile[]
  readonly problems: readonly Problem[]
}

/**
 * All files of the inputs (files, and folders with all that is in them). Paths are relative to their input folder; where two inputs hold the same
 * path, those inputs' paths begin with the name of the folder. Hidden files and what programs leave lying about is passed over in silence.
 */
export async function listInputs(inputs: readonly string[]): Promise<Listing> {
  const listings: (Listing & { readonly root: string })[] = []
  for (const input of inputs) listings.push(await listInput(resolve(input)))
  const prefixes = distinctPrefixes(listings)
  const files: SourceFile[] = []
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const [index, listing] of listings.entries()) {
    const prefix = prefixes[index] ?? ''
    problems.push(...listing.problems.map(each => ({ ...each, document: prefix + each.document })))
    for (const file of listing.files) {
      if (seen.has(file.file)) continue
      seen.add(file.file)
      files.push({ ...file, path: prefix + file.path })
    }
  }
  return {
    files: files.sort((a, b) => byCodeUnits(a.path, b.path)),
    problems: problems.sort((a, b) => byCodeUnits(a.document, b.document)),
  }
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface Walk {
  readonly root: string
  readonly files: SourceFile[]
  readonly problems: Problem[]
}

async function listInput(input: string): Promise<Listing & { readonly root: string }> {
  const walk: Walk = { root: '', files: [], problems: [] }
  try {
    // An input that is itself a link is followed: the user named it.
    const root = await realpath(input)
    const stats = await stat(root)
    if (stats.isDirectory()) {
      await walkFolder(root, { ...walk, root })
      return { ...walk, root: input }
    }
    addFile(basename(input), root, stats, walk)
  } catch (error) {
    walk.problems.push(unreadable(basename(input) || input, error))
  }
  return { ...walk, root: dirname(input) }
}

async function walkFolder(folder: string, walk: Walk): Promise<void> {
  let names: readonly string[]
  try {
    names = (await readdir(folder)).sort(byCodeUnits)
  } catch (error) {
    walk.problems.push(unreadable(pathOf(folder, walk) || basename(folder), error))
    return
  }
  const kept = names.filter(name => !leftOut(name, names))
  const stats = await Promise.all(kept.map(name => lstat(join(folder, name)).catch((error: unknown) => error)))
  for (const [index, name] of kept.entries()) {
    const file = join(folder, name)
    const path = pathOf(file, walk)
    const found = stats[index]
    if (!isStats(found)) walk.problems.push(name.includes('\uFFFD') ? badName(path) : unreadable(path, found))
    else if (found.isDirectory()) await walkFolder(file, walk)
    else if (found.isSymbolicLink()) await addLinked(path, file, walk)
    else addFile(path, file, found, walk)
  }
}

const isStats = (value: unknown): value is Stats => typeof value === 'object' && value !== null && 'isDirectory' in value

function addFile(path: string, file: string, stats: Stats, walk: Walk): void {
  if (stats.isFile()) walk.files.push({ path, file, size: stats.size })
  else walk.problems.push(notAFile(path))
}

/** A link to a file in the folder that would not be read under its own name is read; every other link is passed over or reported. */
async function addLinked(path: string, link: string, walk: Walk): Promise<void> {
  let target: string
  let stats: Stats
  try {
    target = await realpath(link)
    stats = await stat(target)
  } catch (error) {
    const loop = error instanceof Error && 'code' in error && error.code === 'ELOOP'
    walk.problems.push(
      problem(
        path,
        'LINK',
        loop
          ? 'A symbolic link that leads back to itself. Remove it.'
          : 'A symbolic link to something that is not there. Remove it, or mend its target.',
      ),
    )
    return
  }
  const inside = relative(walk.root, target)
  if (inside === '..' || inside.startsWith(`..${sep}`) || resolve(inside) === inside) {
    walk.problems.push(
      problem(
        path,
        'LINK',
        'A symbolic link out of the folder; it was not followed. Give its target as an input of its own, or copy it here.',
      ),
    )
  } else if (stats.isDirectory()) {
    const loop = link.startsWith(target === sep ? sep : target + sep)
    if (loop)
      walk.problems.push(
        problem(path, 'LINK', 'A symbolic link to a folder that holds it, which would never end; it was not followed. Nothing is missing.'),
      )
  } else if (inside.split(sep).some(name => leftOut(name, []))) {
    addFile(path, target, stats, walk)
  }
}

const pathOf = (file: string, { root }: Walk): string => relative(root, file).split(sep).join('/')

function badName(path: string): Problem {
  return problem(path, 'UNREADABLE', 'Its name is not valid UTF-8. Rename it.')
}

/** Empty where no path occurs twice; else as many trailing folders of the input as tell it from the others. */
function distinctPrefixes(listings: readonly (Listing & { readonly root: string })[]): readonly string[] {
  const owners = new Map<string, Set<number>>()
  const fileOwners = new Map<string, string>()
  for (const [index, { files }] of listings.entries()) {
    for (const { path, file } of files) {
      // The same file given twice is no clash.
      if (fileOwners.get(path) === file) continue
      fileOwners.set(path, file)
      owners.set(path, (owners.get(path) ?? new Set()).add(index))
    }
  }
  const clashing = new Set([...owners.values()].filter(({ size }) => size > 1).flatMap(indices => [...indices]))
  const roots = listings.map(({ root }) => root.split(sep).filter(name => name !== ''))
  const deepest = Math.max(0, ...roots.map(({ length }) => length))
  for (let depth = 1; ; depth++) {
    const prefixes = roots.map((names, index) => (clashing.has(index) ? `${names.slice(-depth).join('/')}/` : ''))
    const rootsOf = new Map(prefixes.map((prefix, index) => [prefix, listings[index]?.root]))
    const distinct = prefixes.every((prefix, index) => prefix === '' || rootsOf.get(prefix) === listings[index]?.root)
    if (distinct || depth >= deepest) return prefixes
  }
}
