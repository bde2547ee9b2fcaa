import type { Forms } from './nouns.js'

/** Written unit, and what ECMA-402 calls it. */
const units: Readonly<Record<string, string>> = {
  km: 'kilometer',
  m: 'meter',
  cm: 'centimeter',
  mm: 'millimeter',
  kg: 'kilogram',
  g: 'gram',
  l: 'liter',
  L: 'liter',
  ml: 'milliliter',
  ha: 'hectare',
  h: 'hour',
  min: 'minute',
  s: 'second',
  ms: 'millisecond',
  kB: 'kilobyte',
  KB: 'kilobyte',
  MB: 'megabyte',
  GB: 'gigabyte',
  TB: 'terabyte',
  ft: 'foot',
  '°C': 'celsius',
  '° C': 'celsius',
  '°F': 'fahrenheit',
  '°': 'degree',
  'km/h': 'kilometer-per-hour',
  'm/s': 'meter-per-second',
}

/** Currency of ISO 4217, and the ways to write it beside its code. */
const currencies: Readonly<Record<string, string>> = {
  EUR: '€',
  USD: '$ US$',
  GBP: '£',
  JPY: '¥',
  CHF: '',
  BRL: 'R$',
  TRY: '₺',
  PLN: 'zł',
  CZK: 'Kč',
  SEK: '',
  DKK: '',
  NOK: '',
  RUB: '₽ руб.',
  UAH: '₴ грн',
  INR: '₹',
  ILS: '₪',
  KRW: '₩',
}

export function unitsOf(locale: string): Map<string, Forms> {
  const known = new Map<string, Forms>()
  for (const [sign, unit] of Object.entries(units))
    known.set(sign, formsOf(locale, { style: 'unit', unit, unitDisplay: 'long' }, 'unit'))
  return known
}

export function currenciesOf(locale: string): Map<string, Forms> {
  const known = new Map<string, Forms>()
  for (const [currency, signs] of Object.entries(currencies)) {
    const style = { style: 'currency', currency, currencyDisplay: 'name', minimumFractionDigits: 0 } as const
    const forms = formsOf(locale, style, 'currency')
    for (const sign of [currency, ...signs.split(' ').filter(Boolean)]) known.set(sign, forms)
  }
  return known
}

/** The noun as it is with one, two, five … of them. */
function formsOf(locale: string, style: Intl.NumberFormatOptions, part: string): Forms {
  const rules = new Intl.PluralRules(locale)
  const format = new Intl.NumberFormat(locale, { ...style, numberingSystem: 'latn' })
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = {}
  for (const count of [1.5, ...Array.from({ length: 112 }, (_, index) => index)]) {
    const category = rules.select(count)
    if (forms[category]) continue
    // "كيلومتران" has its two in it
    forms[category] = format
      .formatToParts(count)
      .filter(({ type }) => type === part)
      .map(({ value }) => value.trim())
      .join(' ')
  }
  return { ...forms, other: forms.other ?? forms.many ?? forms.one ?? '' }
}
