import { expect, it } from 'vitest'
import { readRules } from '../src/read-rules.js'

/** Which rules of a language are packed; `numbers.min` and the like are words for all of them. */
async function rulesIn(locale: string): Promise<string[]> {
  const names = Object.keys(JSON.parse(await readRules(locale)))
  return names.flatMap((name) => name.split('/rules/')[1] ?? [])
}

it('packs a language in the one manner of speaking that is used', async () => {
  expect(await rulesIn('en')).toEqual(['clearspeak_english.min', 'clearspeak_english_actions.min'])
  expect(await rulesIn('ca')).toEqual(['mathspeak_catalan.min', 'mathspeak_catalan_actions.min'])
  // Spanish has Italian rules with Spanish words.
  expect(await rulesIn('es')).toEqual([])
})
