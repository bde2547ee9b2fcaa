import { fromIpa } from './ipa.js'
import type { Stretch } from './phonemizer.js'
import { withS } from './suffixes.js'

/** Names and how they are said, in the International Phonetic Alphabet. What has as many words as the name is said word by word. */
export type Names = Readonly<Record<string, string>>

/** Parts a text where a name stands that the dictionaries do not have, or would read word by word: the longest first. */
export function namesIn(names: Names): (stretch: Stretch) => Stretch[] {
  const longestFirst = Object.keys(names).sort((a, b) => b.length - a.length)
  const written = longestFirst.map((name) => name.replaceAll('.', '\\.').replaceAll('’', "['’]")).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${written})(?![\\p{L}\\p{N}])(['’]s)?`, 'gu')
  return (stretch) => {
    if (stretch.phonemes !== undefined) return [stretch]
    const found: Stretch[] = []
    let from = 0
    for (const { 0: all, 1: name = '', 2: genitive, index } of stretch.text.matchAll(pattern)) {
      const ipa = names[name.replaceAll("'", '’')] ?? ''
      found.push({ text: stretch.text.slice(from, index) }, ...wordByWord(all, fromIpa(ipa), genitive))
      from = index + all.length
    }
    return [...found, { text: stretch.text.slice(from) }].filter(({ text }) => text !== '')
  }
}

function wordByWord(written: string, phonemes: string, genitive: string | undefined): Stretch[] {
  const said = (genitive ? withS(phonemes) : phonemes).split(' ')
  const words = written.split(/([ -])/)
  if (words.length !== 2 * said.length - 1) return [{ text: written, phonemes: said.join(' ') }]
  return words.map((text, index) => {
    if (text === ' ') return { text }
    return { text, phonemes: index % 2 === 0 ? (said[index / 2] ?? '') : '' }
  })
}
