import type { Language } from '../language.js'

/** Units of the SI that texts write with prefixes, and the prefixes that they take; with others they would be words ("5 MA", "PA"). */
const prefixesOf = {
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
} as const

type Unit = keyof typeof prefixesOf
type Prefix = 'µ' | 'm' | 'h' | 'k' | 'M' | 'G' | 'T'

/** Alone these are letters: a class, a direction. */
const onlyPrefixed: ReadonlySet<Unit> = new Set(['A', 'N'])

/**
 * Units by what the SI puts them together from (SI Brochure, 3): "MWh", one and several of it.
 *
 * @param names of the unit, as one and as several
 * @param prefixes as they stand before a name
 */
export function siUnits(
  names: Readonly<Record<Unit, readonly [one: string, many: string]>>,
  prefixes: Readonly<Record<Prefix, string>>,
): Language['units'] {
  const units: Record<string, readonly [string, string]> = {}
  for (const [unit, [one, many]] of Object.entries(names) as [Unit, readonly [string, string]][]) {
    if (!onlyPrefixed.has(unit)) units[unit] = [one, many]
    for (const prefix of prefixesOf[unit] as Iterable<Prefix>)
      for (const sign of prefix === 'µ' ? microSigns : [prefix])
        units[sign + unit] = [prefixes[prefix] + one.toLowerCase(), prefixes[prefix] + many.toLowerCase()]
  }
  return units
}

/** U+00B5 and the Greek letter, which keyboards and fonts confuse. */
const microSigns = ['µ', 'μ']
