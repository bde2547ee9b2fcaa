import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { surface } from './surface.ts'

// What the packages export, as it was recorded, and that all of it says what it is. `UPDATE=1` records it again: then a new name is a minor
// version, and one that is gone a major one (docs/releases.md).

const exported = surface()
const file = join(import.meta.dirname, 'exports.txt')
const lines = exported.map(({ entry, name, kind }) => `${entry} ${kind} ${name}`)
if (process.env.UPDATE) writeFileSync(file, `${lines.join('\n')}\n`)

it('is what was recorded', () => {
  expect(lines).toEqual(readFileSync(file, 'utf8').trim().split('\n'))
})

it('says of every export and member what it is', () => {
  expect(exported.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThan(2000)
  expect(exported.flatMap(({ entry, silent }) => silent.map((name) => `${entry}: ${name}`))).toEqual([])
})
