/** XYZ of sRGB's primaries and of white, adapted to D50 (IEC 61966-2-1, by the Bradford matrix as ICC.1 annex E). */
const white = [0.9642, 1, 0.8249] as const
const primaries = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const

/** From D65, the white of screens, to D50. */
const adaptation = [
  1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01707, -0.00923, 0.01508, 0.75168,
] as const

/** sRGB's curve: gamma, a, b, c, d of `(aX + b)^g` above d, `cX` below (ICC.1:2010, 10.16, type 3). */
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] as const

/** The profile of sRGB as ICC.1:2010 writes it, made from its figures: what the colours of the document mean. */
export function srgbProfile(): Uint8Array {
  const trc = [...letters('para'), ...u32(0), ...u16(3), ...u16(0), ...curve.flatMap(fixed)]
  return profile([
    ['desc', text('sRGB')],
    ['cprt', text('No copyright, use freely')],
    ['wtpt', xyz(white)],
    ['chad', [...letters('sf32'), ...u32(0), ...adaptation.flatMap(fixed)]],
    ...Object.entries(primaries).map(([tag, values]): Tag => [tag, xyz(values)]),
    ['rTRC', trc],
    ['gTRC', trc],
    ['bTRC', trc],
  ])
}

type Tag = readonly [name: string, data: readonly number[]]

function profile(tags: readonly Tag[]): Uint8Array {
  const data: number[] = []
  const places = new Map<readonly number[], number>()
  const start = 128 + 4 + tags.length * 12
  for (const [, bytes] of tags) {
    if (places.has(bytes)) continue
    places.set(bytes, start + data.length)
    data.push(...bytes, ...zeros((4 - (bytes.length % 4)) % 4))
  }
  const table = tags.flatMap(([name, bytes]) => [
    ...letters(name),
    ...u32(places.get(bytes) ?? 0),
    ...u32(bytes.length),
  ])
  return Uint8Array.from([...header(start + data.length), ...u32(tags.length), ...table, ...data])
}

/** ICC.1:2010, 7.2: version 4.2, a screen, RGB by way of XYZ, at a date that says nothing. */
function header(size: number): number[] {
  return [
    ...u32(size),
    ...zeros(4),
    ...[4, 0x20, 0, 0],
    ...letters('mntrRGB XYZ '),
    ...[2000, 1, 1, 0, 0, 0].flatMap(u16),
    ...letters('acsp'),
    ...zeros(28),
    ...white.flatMap(fixed),
    ...zeros(48),
  ]
}

const letters = (name: string): number[] => [...name].map((letter) => letter.charCodeAt(0))
const zeros = (count: number): number[] => new Array<number>(count).fill(0)
const u16 = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff]
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)]
const fixed = (value: number): number[] => u32(Math.round(value * 65536) >>> 0)
const xyz = (values: readonly number[]): number[] => [...letters('XYZ '), ...u32(0), ...values.flatMap(fixed)]

function text(words: string): number[] {
  const units = [...words].flatMap((letter) => u16(letter.charCodeAt(0)))
  return [
    ...letters('mluc'),
    ...[0, 1, 12].flatMap(u32),
    ...letters('enUS'),
    ...u32(units.length),
    ...u32(28),
    ...units,
  ]
}
