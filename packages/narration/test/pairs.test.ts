import { expect, it } from 'vitest'
import { loadVerbaliser } from '../src/verbalise/index.js'

// No figure, sign or unit is lost: what is written differently sounds differently, in every language whose figures are put into words. Only letters
// and figures count as sound: a voice may pass over a sign.

/** Before a figure and behind it; what is counted; the mark of decimals. */
const frames: Readonly<Record<string, readonly [string, string, string, string]>> = {
  ar: ['كانت', 'اليوم', 'درجات', '.'],
  cs: ['Bylo', 'dnes', 'stupňů', ','],
  da: ['Det var', 'nu', 'grader', ','],
  de: ['Es waren', 'heute', 'Grad', ','],
  en: ['It was', 'today', 'degrees', '.'],
  'en-GB': ['It was', 'today', 'degrees', '.'],
  es: ['Hacía', 'hoy', 'grados', ','],
  fr: ['Il faisait', 'hier', 'degrés', ','],
  he: ['היו', 'היום', 'מעלות', '.'],
  hi: ['यह', 'आज', 'डिग्री', '.'],
  it: ['Erano', 'oggi', 'gradi', ','],
  nb: ['Det var', 'nå', 'grader', ','],
  nl: ['Het was', 'nu', 'graden', ','],
  pl: ['Było', 'dziś', 'stopni', ','],
  pt: ['Faziam', 'hoje', 'graus', ','],
  'pt-PT': ['Faziam', 'hoje', 'graus', ','],
  ru: ['Было', 'вчера', 'градусов', ','],
  sv: ['Det var', 'nu', 'grader', ','],
  tr: ['Hava', 'bugün', 'derece', ','],
  uk: ['Було', 'вчора', 'градусів', ','],
}

const numbers = [
  ...Array(130).keys(),
  999,
  1000,
  1001,
  1100,
  1999,
  2000,
  2001,
  10000,
  100000,
  1000000,
  1234567,
]
const decimals = [
  '0.5',
  '0.05',
  '1.5',
  '1.05',
  '1.005',
  '10.5',
  '15',
  '105',
  '0.1',
  '0.01',
  '3.14',
  '31.4',
  '0.0005',
  '0.00005',
  '0.005',
  '0.0105',
]
const units =
  ' m km cm mm kg g mg t l ml ha h min s % ‰ °C °F ° km/h m/s m² km² m³ € $ £ ¥ kWh W kW MW V Hz GB MB kB TB GHz kcal dB µg nm cl dl hPa Pa mol ppm'.split(
    ' ',
  )
const currencies = ['€', '$', '£', '¥', 'CHF', 'zł', 'Kč', 'kr', '₽', '₹', '₴', '₺', '₪', 'R$', 'SEK']
const times = ['9:00', '9:05', '9:15', '9:50', '19:05', '21:00', '0:05', '12:00', '12:30', '9:00:05']
const powers = ['10', '10²', '10³', '10⁶', '10⁻⁶', 'x²', 'x³', 'x', 'x₂', 'x₃']
const sums = [...'+−×÷=<>≤≥±≠≈→∞'].map((sign) => `3 ${sign} 4`)

function sets(lang: string): string[][] {
  const [before, behind, noun, mark] = frames[lang] ?? ['', '', '', '.']
  const said = (texts: readonly string[]) => texts.map((text) => `${before} ${text} ${behind}.`)
  const own = (number: string) => number.replace('.', mark)
  const signed = ['1', '5', own('1.5')].flatMap((number) =>
    ['', ` ${noun}`, ' °C', '°', ' %', ' km', ' €'].flatMap((unit) => {
      const one = `${number}${unit}`
      const around = (write: (signed: string) => string, signs: readonly string[]) =>
        signs.map((sign) => write(sign + one))
      return [
        said(around((text) => text, ['', '-', '+', '<', '>', '~', '≤', '≥'])),
        ...['−', '–'].map((minus) => said(around((text) => text, ['', minus, '+']))),
        ...['-', '−'].flatMap((minus) => [
          around((text) => `${text} ${behind}.`, ['', minus, '+']),
          around((text) => `${before} (${text}).`, ['', minus, '+']),
          around((text) => `${before}: ${text}.`, ['', minus, '+']),
          around((text) => `${before} ${text}`, ['', minus, '+']),
        ]),
      ]
    }),
  )
  return [
    ...signed,
    said(numbers.map((number) => `${number} ${noun}`)),
    said(decimals.map((number) => `${own(number)} ${noun}`)),
    ...[1, 3, 20].map((number) => said(units.map((unit) => `${number} ${unit}`.trim()))),
    said(currencies.map((sign) => `20 ${sign}`)),
    said(currencies.map((sign) => `${sign} 20`)),
    said(times),
    said(powers),
    said(sums),
    said(['5', '§ 5', '# 5', '© 5', '5 & 6', '5–6', '56', '5/6', '5+6']),
    said(['1/2', '1/3', '1/4', '2/3', '3/4', '1', '2', '1½', '2½', '2¼']),
  ]
}

it.each(Object.keys(frames))('%s', async (lang) => {
  const verbalise = await loadVerbaliser([lang])
  const sound = (text: string) =>
    verbalise(text, lang)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
  const alike: string[] = []
  const unsaid: string[] = []
  for (const set of sets(lang)) {
    const heard = new Map<string, string>()
    for (const text of set) {
      const said = sound(text)
      const other = heard.get(said)
      if (other !== undefined && other !== text) alike.push(`${other} = ${text}: ${said}`)
      if (/\p{N}/u.test(said)) unsaid.push(`${text}: ${said}`)
      heard.set(said, text)
    }
  }
  expect(alike).toEqual([])
  expect(unsaid).toEqual([])
})
