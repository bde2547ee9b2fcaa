import { setFlagsFromString } from 'node:v8'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../test/support/processor-time.ts'
import type { Given } from '../src/given.js'
import type { Look } from '../src/look.js'
import { linked } from '../src/styled.js'
import type { LinkInk } from '../src/text/style.js'
import { setMarkdown } from './support/set.js'

/** Copies of a unit until the text is so long. */
function repeated(unit: (index: number) => string, length: number): string {
  let text = ''
  for (let index = 0; text.length < length; index++) text += unit(index)
  return text
}

const families: Readonly<Record<string, (length: number) => string>> = {
  'rows of a table': (length) => `| a |\n| - |\n${repeated(() => '| b |\n', length)}`,
  'one endless word': (length) => repeated(() => 'abcdefghij', length),
  'one endless word from right to left': (length) => repeated(() => 'سلام', length),
  'one endless line of a program': (length) => `\`\`\`\n${repeated(() => 'let a = 1; ', length)}\n\`\`\`\n`,
  'one endless address': (length) => `https://e.org/${repeated(() => 'a/b-', length)}`,
  'quotations in quotations': (length) => `${'> '.repeat(Math.min(length / 2, 700))}x`,
  notes: (length) =>
    `${repeated((index) => `A[^${index}] `, length / 2)}\n\n${repeated((index) => `[^${index}]: N.\n\n`, length / 2)}`,
  'notes that call notes': (length) =>
    `A[^0]\n\n${repeated((index) => `[^${index}]: N[^${index + 1}]\n\n`, length)}`,
  headings: (length) => repeated((index) => `## H ${index}\n\n`, length),
}

async function milliseconds(source: string): Promise<number> {
  const before = processorTime()
  await setMarkdown(`# T\n\n${source}`)
  return processorTime() - before
}

describe('sixteen times the source takes no more than sixteen times the time, and some', () => {
  it.each(Object.entries(families))(
    '%s',
    async (_, make) => {
      await milliseconds(make(1000))
      const short = Math.max(10, await milliseconds(make(1500)))
      // The square would take 256 times as long.
      expect(await milliseconds(make(24_000))).toBeLessThan(short * 100)
    },
    60_000,
  )
})

it('the looks of links share their hidden class', () => {
  // V8's own test. Its flag counts for what is compiled afterwards.
  setFlagsFromString('--allow-natives-syntax')
  const isSame = new Function('one', 'other', 'return %HaveSameMap(one, other)')
  setFlagsFromString('--no-allow-natives-syntax')
  const look = { role: 'text', size: 12, color: '#000', underline: false } as Look
  const given = { theme: { color: { link: '#00f' }, type: { underline: true } } } as Given
  const looks = Array.from({ length: 50 }, () => linked(look, given, {} as LinkInk))
  expect(isSame(looks.at(-2), looks.at(-1))).toBe(true)
})
