import { scriptOf } from '@lectern/core'
import { latinWords } from './latin-words.js'

/** A stretch of text, and the language that its letters belong to where that is not the language it is marked as. */
export interface Stretch {
  text: string
  lang?: string
}

/**
 * Parts words in a script that their language is not written in: a voice would spell them by their code points
 * ("letter one six a zero"). One or two Greek letters are signs ("α", "ΔT").
 *
 * @param latin the language of words in Latin letters among Hebrew or Arabic ones, where a voice speaks it
 */
export function byScript(text: string, lang: string, latin?: string): Stretch[] {
  const words = [...otherWords(text, lang), ...(latin ? latinWords(text, lang, latin) : [])]
  const stretches: Stretch[] = []
  let from = 0
  for (const { index, written, foreign } of words.sort((one, other) => one.index - other.index)) {
    if (index > from) stretches.push({ text: text.slice(from, index) })
    stretches.push({ text: written, lang: foreign })
    from = index + written.length
  }
  if (from < text.length) stretches.push({ text: text.slice(from) })
  return withTheirStops(joined(stretches))
}

/** A word in a script that is not its text's, and the language that it is read in. */
export interface ForeignWord {
  index: number
  written: string
  foreign: string
}

function otherWords(text: string, lang: string): ForeignWord[] {
  if (!/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)) return []
  const own = ownScripts(lang)
  const words = [...text.matchAll(patterns().words)].flatMap(({ index, 0: written }) => {
    const foreign = languageOf(written, own)
    return foreign ? [{ index, written, foreign }] : []
  })
  return besideKana(words, text)
}

/** Han characters beside kana are Japanese: 東京（とうきょう）. */
function besideKana(words: readonly ForeignWord[], text: string): ForeignWord[] {
  const isBeside = (one: ForeignWord | undefined, next: ForeignWord | undefined) =>
    one !== undefined &&
    next !== undefined &&
    [one, next].some(({ foreign }) => foreign === 'ja') &&
    between.test(text.slice(one.index + one.written.length, next.index))
  return words.map((word, at) =>
    word.foreign === 'zh' && (isBeside(words[at - 1], word) || isBeside(word, words[at + 1]))
      ? { ...word, foreign: 'ja' }
      : word,
  )
}

/** What may stand between words of one stretch. */
const between = /^[\s\p{P}\p{N}]*$/u

/** Neighbours of one language, with what is between them. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const stretch of stretches) {
    const [before, last] = [all.at(-2), all.at(-1)]
    const isBetween = last !== undefined && last.lang === undefined && between.test(last.text)
    if (stretch.lang && before?.lang === stretch.lang && isBetween) {
      all.splice(-2, 2, { lang: stretch.lang, text: before.text + last.text + stretch.text })
    } else if (stretch.lang && last?.lang === stretch.lang) {
      all.splice(-1, 1, { lang: stretch.lang, text: last.text + stretch.text })
    } else all.push(stretch)
  }
  return all
}

/** The mark after foreign words is theirs: before the next ones it would be said, or be a pause too late. */
function withTheirStops(stretches: readonly Stretch[]): Stretch[] {
  return stretches
    .map((stretch, index) => {
      const after = stretches[index + 1]
      if (stretch.lang && after && !after.lang) return { ...stretch, text: stretch.text + stopOf(after.text) }
      if (!stretch.lang && stretches[index - 1]?.lang)
        return { ...stretch, text: stretch.text.slice(stopOf(stretch.text).length) }
      return stretch
    })
    .filter(({ text }) => text !== '')
}

const stopOf = (text: string): string => /^[.,;:!?…。、！？]+/u.exec(text)?.[0] ?? ''

/** Scripts of ISO 15924 that are read in the language that most who write them write. */
const living =
  'Grek Cyrl Armn Hebr Arab Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Tibt Mymr Geor Ethi Khmr Cher Cans Hira Kana Hang Hani Bopo'
/** Scripts for which no voice is to be expected: the script alone is named. */
const unvoiced = 'Mong Copt Goth Runr Ogam Tfng Xsux Egyp'

interface Patterns {
  /** Words in one script; Japanese mixes three. */
  words: RegExp
  scripts: readonly (readonly [script: string, letter: RegExp, lang: string])[]
}

let made: Patterns | undefined

/** Made when there is something foreign: the many properties take 40 ms, and most articles need none. */
function patterns(): Patterns {
  if (made) return made
  const scripts = [
    ...living.split(' ').map((script) => [script, new Intl.Locale(`und-${script}`).maximize().language]),
    ...unvoiced.split(' ').map((script) => [script, `und-${script}`]),
  ] as const
  made = {
    words: new RegExp(
      [
        '[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}ー々]+',
        ...scripts.map(([script]) => `\\p{Script=${script}}[\\p{Script=${script}}\\p{M}]*`),
        '(?![\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}])\\p{L}[\\p{L}\\p{M}]*',
      ].join('|'),
      'gu',
    ),
    scripts: scripts.map(
      ([script = '', lang = '']) => [script, new RegExp(`\\p{Script=${script}}`, 'u'), lang] as const,
    ),
  }
  return made
}

function languageOf(written: string, own: ReadonlySet<string>): string | undefined {
  const found = patterns().scripts.find(([, letter]) => letter.test(written))
  const [script, , lang] = found ?? ['Zzzz', undefined, 'und-Zzzz']
  if (own.has(script)) return undefined
  if (script === 'Grek' && written.length < 3) return undefined
  return lang
}

/** Scripts that a language is written in. */
function ownScripts(lang: string): ReadonlySet<string> {
  const script = scriptOf(lang)
  return new Set(together[script] ?? [script])
}

const together: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
}
