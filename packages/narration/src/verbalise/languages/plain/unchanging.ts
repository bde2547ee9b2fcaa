import type { Forms } from './data.js'

/** Units that are called the same of one and of several. */
export function unchanging(names: Readonly<Record<string, string>>): Record<string, Forms> {
  return Object.fromEntries(Object.entries(names).map(([sign, name]) => [sign, { one: name, other: name }]))
}

/** Those that Dutch and Swedish call alike. */
export const technicalUnits = unchanging({
  mg: 'milligram',
  t: 'ton',
  cl: 'centiliter',
  dl: 'deciliter',
  W: 'watt',
  kW: 'kilowatt',
  MW: 'megawatt',
  V: 'volt',
  Hz: 'hertz',
  GHz: 'gigahertz',
  dB: 'decibel',
})
