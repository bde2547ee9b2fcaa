const names = [
  'Arabic',
  'Armenian',
  'Bengali',
  'Cherokee',
  'Cyrillic',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Greek',
  'Gujarati',
  'Gurmukhi',
  'Hangul',
  'Hebrew',
  'Javanese',
  'Kannada',
  'Khmer',
  'Lao',
  'Malayalam',
  'Mongolian',
  'Myanmar',
  'Oriya',
  'Sinhala',
  'Tamil',
  'Telugu',
  'Thai',
  'Tibetan',
]
const patterns = [
  ...names.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'gu')]),
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Han', /\p{Script=Han}/gu],
]

/** The script that an article is written in. Code and addresses are Latin everywhere, so a fifth of another is enough. */
export function scriptOf(text) {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  const counts = patterns.map(([name, pattern]) => [name, text.match(pattern)?.length ?? 0])
  const others = counts.reduce((sum, [, count]) => sum + count, 0)
  if (others < 0.2 * latin) return 'Latin'
  const [first] = counts.toSorted((a, b) => b[1] - a[1])
  const kana = counts.find(([name]) => name === 'Japanese')[1]
  return first[0] === 'Han' && kana > 0.1 * first[1] ? 'Japanese' : first[0]
}
