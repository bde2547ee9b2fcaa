import { type Lexicon, partOfSpeech, type Reading, signs } from './lexicon.js'
import { primary, secondary } from './stress.js'

/** Words whose sound depends on their part of speech or on what follows: articles, prepositions, initials, signs. */
export function specialWord(lexicon: Lexicon, word: string, reading: Reading): string | undefined {
  const { tag = '', following } = reading
  const sign = Object.hasOwn(signs, word) ? signs[word] : undefined
  if (tag === 'ADD' && (word === '.' || word === '/'))
    return lexicon.lookUp(word === '.' ? 'dot' : 'slash', { tag: undefined, stress: -0.5, following })
  if (sign !== undefined) return lexicon.lookUp(sign, { tag: undefined, stress: undefined, following })
  if (isInitials(word)) return lexicon.spelled(word)
  return wordByWord(lexicon, word, reading)
}

/** "U.S.", "e.g": letters, in parts of two at most, between full stops. */
function isInitials(word: string): boolean {
  if (!word.replace(/^\.+|\.+$/g, '').includes('.')) return false
  const parts = word.split('.')
  return parts.every((part) => part.length < 3) && /^\p{L}+$/u.test(parts.join(''))
}

function wordByWord(
  lexicon: Lexicon,
  word: string,
  { tag = '', stress, following }: Reading,
): string | undefined {
  const vowel = following?.vowel
  switch (word) {
    case 'a':
    case 'A':
      return tag === 'DT' ? 'ɐ' : 'ˈA'
    case 'am':
    case 'Am':
    case 'AM':
      if (tag.startsWith('NN')) return lexicon.spelled(word)
      return vowel === undefined || word !== 'am' || (stress !== undefined && stress > 0)
        ? lexicon.plain('am')
        : 'ɐm'
    case 'an':
    case 'An':
    case 'AN':
      return word === 'AN' && tag.startsWith('NN') ? lexicon.spelled(word) : 'ɐn'
    case 'I':
      return tag === 'PRP' ? `${secondary}I` : undefined
    case 'by':
    case 'By':
    case 'BY':
      return partOfSpeech(tag) === 'ADV' ? 'bˈI' : undefined
    case 'to':
    case 'To':
    case 'TO':
      if (word === 'TO' && tag !== 'TO' && tag !== 'IN') return undefined
      return vowel === undefined ? lexicon.plain('to') : vowel ? 'tʊ' : 'tə'
    case 'in':
    case 'In':
    case 'IN':
      if (word === 'IN' && tag === 'NNP') return undefined
      return `${vowel === undefined || tag !== 'IN' ? primary : ''}ɪn`
    case 'the':
    case 'The':
    case 'THE':
      if (word === 'THE' && tag !== 'DT') return undefined
      return vowel === true ? 'ði' : 'ðə'
    case 'used':
    case 'Used':
    case 'USED':
      return lexicon.plain('used', (tag === 'VBD' || tag === 'JJ') && following?.to ? 'VBD' : 'DEFAULT')
    default:
      return tag === 'IN' && /^vs\.?$/i.test(word)
        ? lexicon.lookUp('versus', { tag: undefined, stress: undefined, following })
        : undefined
  }
}
