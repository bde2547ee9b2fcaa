import { type EmitContext, nodeModule } from '@lectern/core'

/** A drawing as pixels, and its own size in pixels of CSS. */
export interface Painted {
  /** PNG. */
  painted: Uint8Array
  width: number
  height: number
}

type Resvg = typeof import('@resvg/resvg-wasm')['Resvg']

/** Pixels of print to one of a screen: 200 to the inch beside 96. */
const sharpness = 200 / 96

/** Pixels of the longer side at most: a page of A4 at 200 to the inch. */
const longest = 2339

let loading: Promise<Resvg | undefined> | undefined

/**
 * A drawing painted by resvg, its words in the run's own fonts.
 *
 * @returns undefined outside Node, where resvg's code cannot be read from disk, and for a drawing that resvg cannot read
 */
export async function paintDrawing(
  svg: string,
  lang: string,
  fonts: EmitContext['fonts'],
): Promise<Painted | undefined> {
  loading ??= load()
  const Resvg = await loading
  if (!Resvg) return undefined
  const text = svg.replace(/<[^>]*>/g, ' ')
  const query = { family: 'sans', style: 'normal', lang, text } as const
  const matches = await Promise.all([400, 700].map((weight) => fonts.match({ ...query, weight })))
  const faces = matches.flatMap((match) => match.faces)
  const fontBuffers = await Promise.all(faces.map((face) => face.bytes()))
  const family = faces[0]?.family ?? ''
  try {
    return paint(Resvg, svg, { fontBuffers, ...familiesOf(family) })
  } catch {
    return undefined
  }
}

/** Whatever family a drawing asks for: the run has this one. */
function familiesOf(family: string) {
  return { defaultFontFamily: family, serifFamily: family, sansSerifFamily: family, monospaceFamily: family }
}

function paint(Resvg: Resvg, svg: string, font: { fontBuffers: Uint8Array[] }): Painted {
  const natural = new Resvg(svg, { font })
  const { width, height } = natural
  natural.free()
  const value = Math.min(sharpness, longest / Math.max(width, height))
  const drawing = new Resvg(svg, { font, fitTo: { mode: 'zoom', value } })
  const image = drawing.render()
  const painted = image.asPng()
  image.free()
  drawing.free()
  return { painted, width, height }
}

interface NodeFiles {
  readFileSync(path: string): Uint8Array<ArrayBuffer>
}
interface NodeModules {
  createRequire(from: string): { resolve(name: string): string }
}

async function load(): Promise<Resvg | undefined> {
  const modules = nodeModule<NodeModules>('node:module')
  const files = nodeModule<NodeFiles>('node:fs')
  if (!modules || !files) return undefined
  const code = files.readFileSync(
    modules.createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'),
  )
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm')
  await initWasm(WebAssembly.compile(code))
  return Resvg
}
