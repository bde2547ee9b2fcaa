import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endingsOf, lastAlone } from '../../../src/text/sentences/endings.js'

test.each([
  ['See Mr', ['mr', 'see mr']],
  ['and so on, z. B', ['b', 'z. b', 'on, z. b']],
  ['(e.g', ['e.g']],
  ['cent ans av. J.-C', ['j.-c', 'av. j.-c', 'ans av. j.-c']],
  ['de l’av', ['av', 'l’av', 'de l’av']],
  ['two  spaces', ['spaces']],
  ['u.\u00a0a', ['a', 'u. a']],
  ['ends with a space ', []],
  ['', []],
])('the words before a stop: %j', (before, expected) => {
  expect(endingsOf(before)).toEqual(expected)
})

test.each([
  ['Das war so', ['so']],
  ['Nur So', ['So']],
  ['Dec. 31–Jan', ['Jan', 'jan']],
  ['lun.-ven', ['ven', 'ven']],
  ['ans av. J.-C', []],
  ['25./26', []],
  ['on April 1st', []],
  ['see example.gov', []],
])('the last word alone: %j', (before, expected) => {
  expect(lastAlone(before)).toEqual(expected)
})

/** As a pattern says it, which takes ten times as long. */
function byPattern(before: string): string[] {
  const found = /(?:(?:[^\s(“"«„]+\s)?[^\s(“"«„]+\s)?[^\s(“"«„]+$/u.exec(before)?.[0]
  const words = found?.toLowerCase().split(/\s+/) ?? []
  const elided = words.at(-1)?.replace(/^.*['’]/u, '') ?? ''
  return [elided, ...words.map((_, index) => words.slice(index).join(' '))]
}

/** No list holds an empty word; the order does not matter. */
const asked = (words: readonly string[]) => new Set(words.filter(Boolean))

test('are those that a pattern finds', () => {
  const signs = fc.constantFrom(...[...'aZéİ.9-\'’ \t\n\u00a0\u3000\ufeff\u0085(“"«„)', '𝐀'])
  const text = fc.array(signs, { maxLength: 40 }).map((characters) => characters.join(''))
  fc.assert(
    fc.property(text, (before) => {
      expect(asked(endingsOf(before))).toEqual(asked(byPattern(before)))
    }),
    { numRuns: 2000 },
  )
})
