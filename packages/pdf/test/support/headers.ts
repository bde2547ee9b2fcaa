import { deflateSync } from 'node:zlib'

// Picture files of a few bytes, as their standards write them.

export const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))
const u16 = (value: number): number[] => [value >> 8, value & 0xff]
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)]

export interface JpegHeader {
  channels?: number
  profile?: Uint8Array
  adobe?: boolean
}

/** The header of a JPEG, 40 pixels wide and 20 high. */
export function jpeg({ channels = 3, profile, adobe = false }: JpegHeader): Uint8Array {
  const segment = (marker: number, data: number[]) => [0xff, marker, ...u16(data.length + 2), ...data]
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...(profile ? segment(0xe2, [...ascii('ICC_PROFILE\0'), 1, 1, ...profile]) : []),
    ...(adobe ? segment(0xee, [...ascii('Adobe'), 0, 100, 0, 0, 0, 0, 2]) : []),
    ...segment(0xc0, [8, 0, 20, 0, 40, channels, ...Array(channels * 3).fill(0)]),
    ...[0xff, 0xd9],
  ])
}

export type PngChunk = [name: string, data: number[]]

/** A chunk of a PNG; its check sum is left out, which no reader of ours looks at. */
export const pngChunk = ([name, data]: PngChunk): number[] => [
  ...u32(data.length),
  ...ascii(name),
  ...data,
  ...u32(0),
]

/** A PNG of two pixels. @param row its samples */
export function png(bits: number, type: number, row: number[], extra: PngChunk[] = []): Uint8Array {
  return Uint8Array.from([
    ...[0x89, ...ascii('PNG\r\n\x1a\n')],
    ...pngChunk(['IHDR', [...u32(2), ...u32(1), bits, type, 0, 0, 0]]),
    ...extra.flatMap(pngChunk),
    ...pngChunk(['IDAT', [...deflateSync(Uint8Array.from([0, ...row]))]]),
    ...pngChunk(['IEND', []]),
  ])
}
