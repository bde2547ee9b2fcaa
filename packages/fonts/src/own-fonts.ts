import { describeFont, type FontFile, faultOf } from './font-file.js'
import { unpackFont } from './unpack.js'

/** A font file of the user's: TrueType, OpenType or WOFF. */
export interface OwnFont {
  /** What it is called in messages: its path. */
  name: string
  /** TrueType, OpenType or WOFF. */
  bytes: Uint8Array
}

/** A family of the user's, with its faces. */
export interface OwnFamily {
  family: string
  faces: readonly (FontFile & { id: string })[]
}

export interface Unreadable {
  name: string
  /** In words that follow "it": `is not a font`. */
  reason: string
}

/** Sorts files into families by what they say of themselves; those that are no fonts are named. */
export async function readOwnFonts(
  files: readonly OwnFont[],
): Promise<{ families: OwnFamily[]; unreadable: Unreadable[] }> {
  const families = new Map<string, OwnFamily & { faces: (FontFile & { id: string })[] }>()
  const unreadable: Unreadable[] = []
  for (const { name, bytes } of files) {
    const read = await readFont(name, bytes)
    if (typeof read === 'string') unreadable.push({ name, reason: read })
    else {
      const family = families.get(read.family) ?? { family: read.family, faces: [] }
      families.set(read.family, family)
      family.faces.push({ ...read, id: `own-${idOf(read)}-${families.size}-${family.faces.length}` })
    }
  }
  return { families: [...families.values()], unreadable }
}

async function readFont(name: string, packed: Uint8Array): Promise<FontFile | string> {
  try {
    const bytes = await unpackFont(packed)
    return faultOf(bytes) ?? describeFont(bytes, baseName(name))
  } catch {
    return 'is damaged'
  }
}

const idOf = ({ family, weight, style }: FontFile): string =>
  `${family.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${weight}-${style}`

const baseName = (path: string): string => path.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '')

/** The face that is nearest in style, then in weight. */
export function nearestFace(
  { faces }: OwnFamily,
  weight: number,
  style: 'normal' | 'italic',
): OwnFamily['faces'][number] | undefined {
  const distance = (face: FontFile): number =>
    (face.style === style ? 0 : 10_000) + Math.abs(face.weight - weight) + (face.weight < weight ? 0.5 : 0)
  return [...faces].sort((one, other) => distance(one) - distance(other))[0]
}
