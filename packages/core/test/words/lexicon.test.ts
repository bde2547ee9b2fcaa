import { lexiconIn, mergeLexicons, pronunciationIn } from '@lectern/core'
import { describe, expect, it } from 'vitest'

const german = lexiconIn('de', { Gift: { as: 'poison' } })
const british = lexiconIn('en-GB', { Gift: { as: 'present' }, tomato: { ipa: 'təˈmɑːtəʊ' } })
const american = lexiconIn('en-US', { tomato: { ipa: 'təˈmeɪtoʊ' } })

describe('lexicons of several languages', () => {
  const all = mergeLexicons(german, british, american)
  const said = (word: string, lang: string) => {
    const entry = all[word]
    const spoken = entry && pronunciationIn(lang, entry)
    return spoken && ('as' in spoken ? spoken.as : spoken.ipa)
  }

  it.each([
    ['Gift', 'de-AT', 'poison'],
    ['Gift', 'en', 'present'],
    ['Gift', 'fr', undefined],
    ['tomato', 'en-US', 'təˈmeɪtoʊ'],
    ['tomato', 'en', 'təˈmɑːtəʊ'],
    ['tomato', 'en-IE', 'təˈmɑːtəʊ'],
  ])('say "%s" in %s as %s', (word, lang, spoken) => expect(said(word, lang)).toBe(spoken))

  it('come in order: words that count in every language hide what comes after them', () => {
    const own = { Gift: { as: 'own' } }
    expect(mergeLexicons(own, german, undefined)).toEqual(own)
    expect(mergeLexicons(lexiconIn('de', own), german)).toEqual({ Gift: { as: 'own', lang: 'de' } })
  })
})
