/** Scripts that one language writes, nearly always. */
const scripts: readonly [RegExp, string][] = [
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Sinhala}/gu, 'si'],
]

/** Kana are Japanese however many Han characters stand between them. */
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** Four letters in five must be of the script. */
const share = 0.8

export function languageOfScript(text: string, letters: number): string | undefined {
  const [, found] = scripts.find(([script]) => count(text, script) >= letters * share) ?? []
  if (found) return found
  const han = count(text, /\p{Script=Han}/gu)
  const syllables = count(text, kana)
  if (han + syllables < letters * share && !outweighs(han + syllables, text)) return undefined
  return syllables >= (han + syllables) * 0.1 ? 'ja' : 'zh'
}

/** A word of Chinese or Japanese is one or two characters; names, code and terms among them are words of many letters. */
function outweighs(characters: number, text: string): boolean {
  return characters / 1.5 > count(text, /\p{Script=Latin}+/gu)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
