/**
 * Letters beyond a–z that prose of a language has. The libraries know sixty and eighty languages, so both take a text in Maltese for Italian and
 * one in Sorbian for Polish, and are sure of it. English is not here: it writes names and terms in letters of all languages.
 */
const alphabets: Readonly<Record<string, string>> = {
  az: 'çəğıöşü',
  be: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
  bg: 'абвгдежзийклмнопрстуфхцчшщъьюя',
  ca: 'àçèéíïòóúü',
  cs: 'áčďéěíňóřšťúůýž',
  da: 'åæéø',
  de: 'äößü',
  es: 'áéíñóúü',
  et: 'äõöšüž',
  eu: 'ñ',
  fi: 'äåö',
  fr: 'àâçèéêîôùûœ',
  hr: 'čćđšž',
  hu: 'áéíóöőúüű',
  is: 'áæéíðóöþúý',
  it: 'àèéìòù',
  lt: 'ąčėęįšųūž',
  lv: 'āčēģīķļņšūž',
  mk: 'абвгдѓежзѕијклљмнњопрстќуфхцчџш',
  nb: 'åæéòóôø',
  nl: 'éëïö',
  pl: 'ąćęłńóśźż',
  pt: 'àáâãçéêíóôõúü',
  ro: 'âăîșşțţ',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšž',
  sq: 'çë',
  sr: 'абвгдђежзијклљмнњопрстћуфхцчџш',
  sv: 'åäéö',
  tr: 'âçğıîöşûü',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
}

/** Letters without which a text is in a neighbour: Papiamento and Ladino have no accents, Cape Verdean Creole hardly a tilde. */
const needed: Readonly<Record<string, RegExp>> = {
  az: /[öü]/g,
  es: /[áéíóú]/g,
  fr: /é/g,
  pt: /[ãõ]/g,
  tr: /ı/g,
}

/** Scripts that one language writes nearly always, and the letters in them that it does not write: Mon, Shan, Karen; the Vietnamese in Han characters. */
const strange: Readonly<Record<string, RegExp>> = {
  my: /[\u1028\u1033-\u1035\u105a-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f]/g,
  zh: /[\u{20000}-\u{3ffff}]|[冇咗哋喺嘅嚟]/gu,
}

/** One letter in two hundred: names and quotations have fewer. */
const share = 1 / 200
const fewest = 5
const shareOfNeeded = 1 / 500
const enough = 200

/** Whether a text has too many letters that a language does not write, or too few of those that it cannot do without. */
export function isInOtherLetters(lang: string, text: string): boolean {
  const words = text.normalize('NFC').toLowerCase()
  const letters = count(words, /\p{L}/gu)
  const isBeyond = beyond(lang, words) >= Math.max(fewest, letters * share)
  return isBeyond || lacksItsOwn(lang, words, letters)
}

function beyond(lang: string, words: string): number {
  const foreign = strange[lang]
  if (foreign) return count(words, foreign)
  const own = alphabets[lang]
  return own === undefined ? 0 : count(words, new RegExp(`[^\\P{L}a-z${own}]`, 'gu'))
}

function lacksItsOwn(lang: string, words: string, letters: number): boolean {
  const own = needed[lang]
  return own !== undefined && letters >= enough && count(words, own) < letters * shareOfNeeded
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
