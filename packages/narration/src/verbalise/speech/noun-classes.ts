import type { NounClass } from '@lectern/languages'
import { type Placeholders, sourceOf } from './fragment.js'

/** Whether a noun is of a class ("feminine"), by its first word. */
export type NounClasses = (name: string) => (noun: string) => boolean

export function nounClasses(
  classes: Readonly<Record<string, NounClass>>,
  placeholders: Placeholders,
): NounClasses {
  const tests = new Map(Object.entries(classes).map(([name, one]) => [name, testOf(one, placeholders)]))
  return (name) => {
    const test = tests.get(name)
    if (!test) throw new Error(`No class of nouns "${name}"`)
    return test
  }
}

function testOf(
  { words = '', endings, notWords = '', notEndings }: NounClass,
  placeholders: Placeholders,
): (noun: string) => boolean {
  const listed = new Set(words.split(/\s+/).filter(Boolean))
  const others = new Set(notWords.split(/\s+/))
  const ends = (fragment: NounClass['endings'] = '(?!)') =>
    new RegExp(`(?:${sourceOf(fragment, placeholders)})$`, 'u')
  const [ending, otherEnding] = [ends(endings), ends(notEndings)]
  return (noun) => {
    const word = noun.split(' ')[0]?.toLowerCase() ?? ''
    if (listed.has(word)) return true
    if (word === '' || others.has(word) || otherEnding.test(word)) return false
    return ending.test(word)
  }
}
