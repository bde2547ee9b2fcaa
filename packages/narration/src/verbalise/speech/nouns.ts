import type { NounForms, Speech } from '@lectern/languages'
import { currenciesOf, unitsOf } from './intl-units.js'
import { siUnits } from './si-units.js'

/** Forms of a noun by plural category of `Intl.PluralRules`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** Units and currencies, as one and as several, with the forms between that some languages have. */
export class Nouns {
  readonly #forms = new Map<string, Forms>()
  readonly #rules: Intl.PluralRules
  readonly #decimalMark: string
  readonly units: Record<string, readonly [string, string]> = {}
  readonly currencies: Record<string, readonly [string, string, ...string[]]> = {}

  constructor(speech: Speech) {
    const { locale, decimalMark, units = {}, currencies = {}, cents = {}, percents, words } = speech
    this.#rules = new Intl.PluralRules(locale)
    this.#decimalMark = decimalMark
    if (percents) this.#forms.set(words.percent ?? '', formsOf(percents))
    for (const [sign, forms] of [...unitsOf(locale), ...siUnits(speech), ...ownForms(units)])
      this.units[sign] = this.#pair(forms)
    for (const [sign, forms] of [...currenciesOf(locale), ...ownForms(currencies)]) {
      const cent = cents[sign]
      this.currencies[sign] = cent ? [...this.#pair(forms), ...this.#pair(formsOf(cent))] : this.#pair(forms)
    }
  }

  all(): Iterable<Forms> {
    return this.#forms.values()
  }

  #pair(forms: Forms): readonly [string, string] {
    const one = forms.one ?? forms.other
    this.#forms.set(one, forms)
    return [one, forms.many ?? forms.other]
  }

  /** "5" and "kilometr" are "kilometrów". */
  formOf(written: string, noun: readonly string[]): string | undefined {
    const forms = this.#forms.get(noun[0] ?? '')
    if (!forms) return undefined
    return forms[this.#rules.select(amountOf(written, this.#decimalMark))] ?? forms.other
  }
}

/** The number that is written with a decimal mark. */
export function amountOf(written: string, decimalMark: string): number {
  const [whole = '', decimals] = written.split(decimalMark)
  return Number(whole.replace(/\D/g, '') + (decimals ? `.${decimals}` : ''))
}

function* ownForms(nouns: Readonly<Record<string, NounForms>>): Iterable<[string, Forms]> {
  for (const [sign, forms] of Object.entries(nouns)) yield [sign, formsOf(forms)]
}

export function formsOf(forms: NounForms): Forms {
  if (typeof forms === 'string') return { one: forms, other: forms }
  if (!isList(forms)) return { other: '', ...forms }
  const categories =
    forms.length === 4 ? (['one', 'few', 'many', 'other'] as const) : (['one', 'other'] as const)
  return {
    other: '',
    ...Object.fromEntries(categories.map((category, index) => [category, forms[index] ?? ''])),
  }
}

const isList = (forms: NounForms): forms is readonly string[] => Array.isArray(forms)
