/** Scripts that one language writes, nearly always. */
const scripts: readonly [string, string][] = [
  ['Thai', 'th'],
  ['Khmer', 'km'],
  ['Lao', 'lo'],
  ['Myanmar', 'my'],
  ['Georgian', 'ka'],
  ['Armenian', 'hy'],
  ['Greek', 'el'],
  ['Hangul', 'ko'],
  ['Tamil', 'ta'],
  ['Telugu', 'te'],
  ['Kannada', 'kn'],
  ['Malayalam', 'ml'],
  ['Gujarati', 'gu'],
  ['Gurmukhi', 'pa'],
  ['Oriya', 'or'],
  ['Sinhala', 'si'],
  ['Tibetan', 'bo'],
  ['Mongolian', 'mn'],
  ['Thaana', 'dv'],
  ['Ol_Chiki', 'sat'],
]

/** Scripts of several languages: the libraries tell which. */
const shared = ['Latin', 'Cyrillic', 'Arabic', 'Hebrew', 'Devanagari', 'Bengali', 'Ethiopic']

const patterns = new Map(
  [...scripts.map(([script]) => script), ...shared].map((script) => [
    script,
    new RegExp(`\\p{Script=${script}}`, 'gu'),
  ]),
)

/** Kana are Japanese however many Han characters stand between them. */
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** Four letters in five must be of the script, so that nothing is doubted. */
const share = 0.8

export interface ScriptOfText {
  /** The language that writes nearly all texts of the script. */
  lang: string | undefined
  /** Whether most letters are Latin nevertheless: they may be the text, and the others its examples. */
  besideMoreLatin: boolean
  /** Whether it stands in every second line, and is more than half of such lines: then the Latin letters are terms, and parts that nobody translated. */
  inMostLines: boolean
  /** Whether the text is Latin, and some of its blocks are in another script. */
  beside: boolean
  /** Whether the text has hardly any letters of other scripts. */
  alone: boolean
  /** The words of the script, for the libraries: names of programs in a text in Persian say nothing of its language. */
  words: string
}

/** The script that a text is written in. */
export function scriptOf(text: string): ScriptOfText {
  const letters = count(text, /[\p{L}\p{M}]/gu)
  const han = count(text, /\p{Script=Han}/gu)
  const syllables = count(text, kana)
  const characters = han + syllables
  if (characters >= letters * share || (characters > 0 && outweighs(characters, text)))
    return {
      lang: syllables >= characters * 0.1 ? 'ja' : 'zh',
      besideMoreLatin: false,
      inMostLines: true,
      beside: false,
      alone: true,
      words: text,
    }
  const latin = count(text, patterns.get('Latin') as RegExp)
  const otherLines = shareOfLines(text)
  const { script, found } = foremost(text, otherLines > mostLines ? 0 : latin)
  const alone = found >= letters * share
  return {
    lang: scripts.find(([name]) => name === script)?.[1],
    besideMoreLatin: script !== 'Latin' && found < latin,
    inMostLines: otherLines > mostLines || isInMostLines(text, script),
    beside: script === 'Latin' && otherLines > fewLines,
    alone,
    // the names of other languages in a list of translations are a text in none of them
    words: found === letters ? text : wordsOf(text, script),
  }
}

/** A word of Chinese or Japanese is one or two characters; names, code and terms among them are words of many letters. */
function outweighs(characters: number, text: string): boolean {
  return characters / 1.5 > count(text, /\p{Script=Latin}+/gu)
}

/**
 * Names of products, commands and addresses are Latin in texts of every script, and words of another script are rare in texts in a Latin one:
 * a fifth of the letters is enough for the other. A letter in Korean or Amharic is a syllable.
 */
const besideLatin = 0.25

function foremost(text: string, latin: number): { script: string; found: number } {
  let best = { script: 'Latin', found: 0 }
  for (const [script, pattern] of patterns) {
    const found = script === 'Latin' ? 0 : count(text, pattern)
    if (found > best.found) best = { script, found }
  }
  const weight = /Hangul|Ethiopic/.test(best.script) ? 2 : 1
  return best.found > 0 && best.found * weight >= latin * besideLatin
    ? best
    : { script: 'Latin', found: latin }
}

/** Parts of a text's lines: an article in another script may name titles and programs at such length that most of its letters are Latin. */
const mostLines = 0.5
const fewLines = 0.2

/** How many of the lines with letters have more of another script than Latin ones. */
function shareOfLines(text: string): number {
  const lines = text.split('\n').filter((line) => /\p{L}/u.test(line))
  const others = lines.filter((line) => count(line, /\p{Script=Latin}/gu) * 2 < count(line, /\p{L}/gu))
  return others.length / Math.max(1, lines.length)
}

/** In a list of words with their translation both are alike; in a text whose terms are English, these are fewer. */
const shareInLine = 0.55

function isInMostLines(text: string, script: string): boolean {
  const pattern = patterns.get(script) as RegExp
  const lines = text.split('\n').filter((line) => /\p{L}/u.test(line))
  const own = lines.filter((line) => count(line, pattern) > 0)
  const words = own.join('\n')
  return own.length * 2 >= lines.length && count(words, pattern) >= count(words, /\p{L}/gu) * shareInLine
}

/** A text with spaces for the words of other scripts. */
export function wordsOf(text: string, script: string): string {
  const ofScript = new RegExp(`\\p{Script=${script}}`, 'u')
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => (ofScript.test(word) ? word : ' '))
}

/** Letters that one language writes where both libraries know only its greater neighbour. */
const letterOf: readonly [RegExp, string][] = [
  [/[ৰৱ]/gu, 'as'],
  [/[\u1250-\u125d]/gu, 'ti'],
  [/[ٻڄڌڏڪڳ]/gu, 'sd'],
  [/[ĉĝĥĵŝŭ]/giu, 'eo'],
  [/[ѡѧꙋѿꙗ\u0483]/giu, 'cu'],
  [/ħ/giu, 'mt'],
  [/[ŵŷ]/giu, 'cy'],
  [/[\u05f0-\u05f2]|א[\u05b7\u05b8]/gu, 'yi'],
]
/** Names and quotations have fewer. */
const fewestOwn = (words: string): number => Math.max(5, words.length / 500)

/** The language whose own letters a text has, although the libraries say another. */
export function languageOfLetters(words: string): string | undefined {
  const fewest = fewestOwn(words)
  return letterOf.find(([own]) => count(words, own) >= fewest)?.[1]
}

/** Letters that Mongolian, Kazakh, Kyrgyz or Tatar need, and no Slavic language. */
const beyondSlavic = /[\u048a-\u048f\u0492-\u052f]/gu
/** Letters that Uyghur, Kurdish, Pashto or Sindhi need, and neither Arabic, Persian nor Urdu. */
const beyondPersian =
  /[\u067a-\u067d\u067f-\u0685\u0687\u0689-\u0690\u0692-\u0697\u069a-\u069f\u06ad\u06b5\u06c6-\u06cb\u06ce\u06d0\u06d5]/gu

/** Whether a text has letters that the languages of the smaller library do not write: what the other says is more likely then. */
export function hasRareLetters(words: string): boolean {
  return count(words, beyondSlavic) + count(words, beyondPersian) >= Math.max(3, words.length / 200)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
