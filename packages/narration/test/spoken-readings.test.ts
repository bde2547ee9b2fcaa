import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { heardIn, type Result, wordsAlone } from './spoken-readings.js'

// Lines whose reading was written before it was tried: hard ones, of many fields, trades, notices and by strangers. `not-right.txt` records those that are
// not said so; every other line must be. UPDATE=1 records anew what has become right, and nothing that has become wrong.

const folders = ['everyday', 'fields', 'fresh', 'hard', 'notices', 'strangers', 'trades'] as const
const record = new URL('./not-right.txt', import.meta.url)
const isUpdate = process.env.UPDATE === '1' && !process.env.CI

/** Neither capitals nor the last stop are heard, nor how a metre is spelled; the pauses of the hard lines are. */
const withPauses = (said: string) =>
  said
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/(?<=met|lit)re(?=s?(?!\p{L}))/gu, 'er')

const all = (
  await Promise.all(
    folders.map(async (folder) => {
      const heard = folder === 'hard' ? withPauses : wordsAlone
      const lines = await heardIn(new URL(`./verbalise/${folder}/`, import.meta.url), heard)
      return lines.map((line) => ({ ...line, folder }))
    }),
  )
).flat()

const named = ({ folder, lang, verdict, written }: Result & { folder: string }) =>
  `${folder}/${lang}: ${verdict}: ${written}`
const notRight = all.filter(({ verdict }) => verdict !== 'right').map(named)
const recorded = readFileSync(record, 'utf8').split('\n').filter(Boolean)
if (isUpdate) {
  const kept = new Set(recorded)
  writeFileSync(
    record,
    notRight
      .filter((line) => kept.has(line))
      .map((line) => `${line}\n`)
      .join(''),
  )
}

it('each line has its reading', () => {
  expect(all.filter(({ right }) => right.length === 0)).toEqual([])
})

it('every line that was right is, and the record names no other', () => {
  const known = new Set(recorded)
  const lost = all.filter((line) => line.verdict !== 'right' && !known.has(named(line)))
  expect(
    lost.map((line) => `${named(line)}\n  said: ${line.said}\n  want: ${line.right[0]}`).join('\n'),
  ).toBe('')
  const now = new Set(notRight)
  if (!isUpdate) expect(recorded.filter((line) => !now.has(line))).toEqual([])
})

it('nowhere is a figure left', () => {
  const left = all.filter(({ said, verdict }) => /\p{Nd}/u.test(said) && verdict === 'wrong')
  expect(left.map(({ said }) => said)).toEqual([])
})
