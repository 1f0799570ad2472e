import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Job } from 'kubernetes-models/batch/v1'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const manifest = () => parse(readFileSync(join(import.meta.dirname, '../../src/scale/kubernetes.yaml'), 'utf8'))

test('the manifest is a Job by the schema of Kubernetes', () => {
  expect(() => new Job(manifest()).validate()).not.toThrow()
})

test('it asks for as many parts as the Job completes', () => {
  const { spec } = manifest()
  const [{ args }] = spec.template.spec.containers
  expect(spec.completionMode).toBe('Indexed')
  expect(args[args.indexOf('--shard') + 1]).toBe(`auto/${spec.completions}`)
})

test.each([
  ['completions', 'many', /completions must be integer/],
  ['template', undefined, /required property template/],
  ['parallelism', 2.5, /parallelism must be integer/],
])('a Job with a wrong %s would be refused', (field, value, message) => {
  const { spec, ...rest } = manifest()
  expect(() => new Job({ ...rest, spec: { ...spec, [field]: value } }).validate()).toThrow(message)
})
