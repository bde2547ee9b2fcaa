import { readFile } from 'node:fs/promises'
import type { Pixels } from '@lectern/core'

/** Pixels of print to one of a screen: 300 to the inch beside 96. */
const sharpness = 300 / 96

/** Pixels of the longer side: a page of A4 at 300 to the inch. */
const longest = 3508

type Resvg = typeof import('@resvg/resvg-wasm')

/** An optional package, which a user installs: nothing of ours depends on it. */
const rasteriser = '@resvg/resvg-wasm'

let loading: Promise<Resvg['Resvg'] | undefined> | undefined

/** Everything of a drawing but its words, for which no fonts are handed over. Undefined where resvg is not installed. */
export async function decodeSvg(bytes: Uint8Array): Promise<Pixels | undefined> {
  loading ??= load()
  const Resvg = await loading
  if (!Resvg) return undefined
  const font = { fontBuffers: [] }
  const natural = new Resvg(bytes, { font })
  const zoom = Math.min(sharpness, longest / Math.max(natural.width, natural.height))
  natural.free()
  const drawing = new Resvg(bytes, { font, fitTo: { mode: 'zoom', value: zoom } })
  const image = drawing.render()
  const { width, height } = image
  const rgba = unmixed(image.pixels)
  image.free()
  drawing.free()
  return { width, height, rgba }
}

async function load(): Promise<Resvg['Resvg'] | undefined> {
  const wasm = await readInstalled(`${rasteriser}/index_bg.wasm`)
  if (!wasm) return undefined
  const { initWasm, Resvg } = (await import(rasteriser)) as Resvg
  await initWasm(await WebAssembly.compile(wasm))
  return Resvg
}

async function readInstalled(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(new URL(import.meta.resolve(file))))
  } catch {
    return undefined
  }
}

/** resvg multiplies colours by how opaque they are. */
function unmixed(rgba: Uint8Array): Uint8Array {
  for (let at = 0; at < rgba.length; at += 4) {
    const opacity = rgba[at + 3] ?? 0
    if (opacity === 0 || opacity === 255) continue
    for (let channel = at; channel < at + 3; channel++)
      rgba[channel] = Math.round(((rgba[channel] ?? 0) * 255) / opacity)
  }
  return rgba
}
