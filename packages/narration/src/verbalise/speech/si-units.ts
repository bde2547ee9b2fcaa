import type { Speech } from '@lectern/languages'
import { type Forms, formsOf } from './nouns.js'

/** Prefixes that texts write before units of the SI; with others they would be words ("5 MA", "PA"). */
const prefixesOf: Readonly<Record<string, string>> = {
  W: 'mkMGT',
  Wh: 'kMGT',
  J: 'kMGT',
  V: 'mk',
  A: 'µmk',
  Ω: 'kM',
  Hz: 'kMGT',
  Pa: 'hkMG',
  N: 'k',
  Sv: 'µm',
  Bq: 'kMGT',
  mol: 'µm',
  eV: 'kMGT',
}

/** Alone these are letters: a class, a direction. */
const onlyPrefixed: ReadonlySet<string> = new Set(['A', 'N'])

/** U+00B5 and the Greek letter, which keyboards and fonts confuse. */
const microSigns = ['µ', 'μ']

/** Units by what the SI puts them together from (SI Brochure, 3): "MWh", one and several of it. */
export function* siUnits({ siUnits = {}, siPrefixes = {} }: Speech): Iterable<[string, Forms]> {
  for (const [unit, nouns] of Object.entries(siUnits)) {
    const forms = formsOf(nouns)
    if (!onlyPrefixed.has(unit)) yield [unit, forms]
    for (const prefix of prefixesOf[unit] ?? '')
      for (const sign of prefix === 'µ' ? microSigns : [prefix])
        yield [sign + unit, prefixed(siPrefixes[prefix] ?? '', forms)]
  }
}

const prefixed = (prefix: string, { one = '', other }: Forms): Forms => ({
  one: prefix + one.toLowerCase(),
  other: prefix + other.toLowerCase(),
})
