/**
 * IPA in espeak's own spelling of sounds, longest first. Undefined when a sign has none: the written word is then
 * spoken instead.
 */
export function toEspeakPhonemes(ipa: string): string | undefined {
  const text = ipa.normalize('NFD').replace(/[/[\]\s.]/g, (char) => (char === ' ' ? '||' : ''))
  let phonemes = ''
  for (let at = 0; at < text.length; ) {
    const sign = signs.find((candidate) => text.startsWith(candidate, at))
    if (sign === undefined) return undefined
    phonemes += table[sign] ?? ''
    at += sign.length
  }
  return phonemes
}

const table: Readonly<Record<string, string>> = {
  '||': '||',
  ˈ: "'",
  ˌ: ',',
  ː: ':',
  '\u0361': '',
  '‿': '',
  tʃ: 'tS',
  dʒ: 'dZ',
  aɪ: 'aI',
  aʊ: 'aU',
  eɪ: 'eI',
  ɔɪ: 'OI',
  oʊ: 'oU',
  əʊ: 'oU',
  ɪə: 'i@',
  eə: 'e@',
  ʊə: 'U@',
  ɜː: '3:',
  ɑː: 'A:',
  ɔː: 'O:',
  iː: 'i:',
  uː: 'u:',
  a: 'a',
  æ: 'a',
  ɑ: 'A',
  ɒ: '0',
  b: 'b',
  d: 'd',
  ð: 'D',
  e: 'e',
  ɛ: 'E',
  ə: '@',
  ɚ: '3',
  ɝ: '3:',
  ɜ: '3:',
  f: 'f',
  g: 'g',
  ɡ: 'g',
  h: 'h',
  i: 'i',
  ɪ: 'I',
  j: 'j',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  ŋ: 'N',
  o: 'o',
  ɔ: 'O',
  p: 'p',
  r: 'r',
  ɹ: 'r',
  ɾ: 'r',
  ʁ: 'r',
  s: 's',
  ʃ: 'S',
  t: 't',
  θ: 'T',
  u: 'u',
  ʊ: 'U',
  v: 'v',
  ʌ: 'V',
  w: 'w',
  x: 'x',
  y: 'y',
  ø: 'Y',
  œ: 'W',
  z: 'z',
  ʒ: 'Z',
  ʔ: '?',
  ɲ: 'n^',
  ʎ: 'l^',
}
const signs = Object.keys(table).sort((a, b) => b.length - a.length)
