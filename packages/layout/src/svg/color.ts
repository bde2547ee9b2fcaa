import { opacityOf } from './length.js'

const names: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  cyan: '#00ffff',
  aqua: '#00ffff',
  magenta: '#ff00ff',
  fuchsia: '#ff00ff',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  maroon: '#800000',
  olive: '#808000',
  lime: '#00ff00',
  teal: '#008080',
  navy: '#000080',
  purple: '#800080',
  orange: '#ffa500',
  pink: '#ffc0cb',
  brown: '#a52a2a',
  gold: '#ffd700',
  coral: '#ff7f50',
  crimson: '#dc143c',
  darkblue: '#00008b',
  darkgreen: '#006400',
  darkred: '#8b0000',
  darkgray: '#a9a9a9',
  darkgrey: '#a9a9a9',
  dimgray: '#696969',
  dimgrey: '#696969',
  firebrick: '#b22222',
  forestgreen: '#228b22',
  indigo: '#4b0082',
  khaki: '#f0e68c',
  lavender: '#e6e6fa',
  lightblue: '#add8e6',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  lightgreen: '#90ee90',
  lightyellow: '#ffffe0',
  midnightblue: '#191970',
  royalblue: '#4169e1',
  salmon: '#fa8072',
  seagreen: '#2e8b57',
  skyblue: '#87ceeb',
  slateblue: '#6a5acd',
  slategray: '#708090',
  slategrey: '#708090',
  steelblue: '#4682b4',
  tan: '#d2b48c',
  tomato: '#ff6347',
  turquoise: '#40e0d0',
  violet: '#ee82ee',
  whitesmoke: '#f5f5f5',
  wheat: '#f5deb3',
  beige: '#f5f5dc',
  ivory: '#fffff0',
}

export interface Paint {
  color: string
  opacity: number
}

/** A CSS colour as hexadecimal sRGB; undefined for `none`, null for one that is not known. */
export function parseColor(source: string): Paint | undefined | null {
  const value = source.trim().toLowerCase()
  if (value === 'none' || value === 'transparent') return undefined
  const name = Object.hasOwn(names, value) ? names[value] : undefined
  if (name) return { color: name, opacity: 1 }
  if (value.startsWith('#')) return hexadecimal(value.slice(1))
  const call = /^rgba?\(([^)]*)\)$/.exec(value)
  return call ? channels((call[1] ?? '').split(/[\s,/]+/).filter(Boolean)) : null
}

function hexadecimal(digits: string): Paint | null {
  const long = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join('') : digits
  if (!/^[0-9a-f]{6}([0-9a-f]{2})?$/.test(long)) return null
  return {
    color: `#${long.slice(0, 6)}`,
    opacity: long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1,
  }
}

function channels(values: readonly string[]): Paint | null {
  if (values.length < 3) return null
  const bytes = values
    .slice(0, 3)
    .map((value) => Math.round(value.endsWith('%') ? (Number.parseFloat(value) * 255) / 100 : Number(value)))
  if (bytes.some(Number.isNaN)) return null
  const color = bytes.map((byte) => Math.min(255, Math.max(0, byte)).toString(16).padStart(2, '0')).join('')
  return { color: `#${color}`, opacity: opacityOf(values[3]) }
}
