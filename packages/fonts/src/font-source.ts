import type { FontFace, FontMatch, FontQuery, FontSource } from '@lectern/core'
import { candidates, drawsFormsOf, knownFamily } from './candidates.js'
import { type Coverage, readCoverage } from './coverage.js'
import { faceFile } from './face-file.js'
import { type Family, families } from './families.js'
import { faultOf } from './font-file.js'
import { nearestFace, type OwnFamily, type OwnFont, readOwnFonts } from './own-fonts.js'
import { scriptOfCharacter } from './scripts.js'
import { unpackFont } from './unpack.js'
import { loadWebFonts } from './web-fonts.js'

/** Reads files of npm packages: `packageFiles` of `@lectern/node` from disk. */
export interface FontLoader {
  /**
   * Bytes of a file inside an npm package, or undefined when the package is not installed.
   *
   * @param file relative to the package's root (`400Regular/NotoSans_400Regular.ttf`)
   */
  load(packageName: string, file: string): Promise<Uint8Array | undefined>
}

/** What a font source has beside the packages. */
export interface FontSourceOptions {
  /**
   * Font files of the user's. Their families can be asked for by name; after the asked family they draw what it lacks,
   * before Lectern's own.
   */
  own?: readonly OwnFont[]
}

interface LoadedFace extends FontFace {
  covers: Coverage
}

/**
 * Chooses faces by what they can draw. Does no I/O itself; each file is asked for once.
 *
 * @example const fonts = fontSource({ load: (name, file) => readFromDisk(name, file) })
 */
export function fontSource(loader: FontLoader, options: FontSourceOptions = {}): FontSource {
  const shelf = createShelf(loader)
  let reading: ReturnType<typeof readOwnFonts> | undefined

  return {
    async match(query) {
      reading ??= readOwnFonts(options.own ?? [])
      return match(query, await reading, shelf)
    },
  }
}

type Shelf = ReturnType<typeof createShelf>

async function match(
  query: FontQuery,
  { families: own, unreadable }: Awaited<ReturnType<typeof readOwnFonts>>,
  shelf: Shelf,
): Promise<FontMatch> {
  const asked = own.find(({ family }) => family === query.family)
  const wanted = charactersOf(query.text)
  const scripts = new Set([...wanted].map(scriptOfCharacter))
  const faces: FontFace[] = []
  const absent: Family[] = []
  const take = (face: LoadedFace | undefined, isAsked = false): void => {
    if (face && (takeCovered(wanted, face.covers) || isAsked)) faces.push(face)
  }

  if (asked) take(shelf.own(asked, query), true)
  for (const [index, family] of candidates(query.family, query.lang, scripts).entries()) {
    if (faces.length > 0 && wanted.size === 0) break
    const face = await shelf.packaged(family, query)
    if (!face) absent.push(family)
    take(face, faces.length === 0)
    if (index === 0) for (const other of own) if (other !== asked) take(shelf.own(other, query))
  }
  const replaced = asked ? undefined : replacedFamily(query.family, absent)
  return {
    faces,
    missing: [...missing(wanted, absent), ...otherForms(query, faces, absent)],
    ...(replaced ? { replaced } : {}),
    ...(unreadable.length > 0 ? { unreadable } : {}),
  }
}

/** Every face that was asked for, opened once. */
function createShelf(loader: FontLoader) {
  const packaged = new Map<string, Promise<LoadedFace | undefined>>()
  const own = new Map<string, LoadedFace>()
  return {
    packaged(family: Family, { weight, style }: FontQuery): Promise<LoadedFace | undefined> {
      const { id, ...file } = faceFile(family, weight, style)
      const opening = packaged.get(id) ?? loadFace(loader, family, { id, ...file })
      packaged.set(id, opening)
      return opening
    },
    own(family: OwnFamily, { weight, style }: FontQuery): LoadedFace | undefined {
      const file = nearestFace(family, weight, style)
      if (!file) return undefined
      const { id, bytes } = file
      const face = own.get(id) ?? loaded({ ...file, license: 'own' }, bytes)
      own.set(id, face)
      return face
    },
  }
}

async function loadFace(
  loader: FontLoader,
  family: Family,
  { id, weight, style, file }: ReturnType<typeof faceFile>,
): Promise<LoadedFace | undefined> {
  const packed = await loader.load(family.package, file)
  if (!packed) return undefined
  const bytes = await unpackFont(packed).catch(() => undefined)
  // A damaged package is as good as none: its name is in the finding.
  if (!bytes || faultOf(bytes)) return undefined
  const face = loaded({ id, family: family.name, weight, style, license: 'OFL-1.1' }, bytes)
  const { web } = family
  let parts: ReturnType<typeof loadWebFonts> | undefined
  return web ? { ...face, web: () => (parts ??= loadWebFonts(loader, web, { weight, style })) } : face
}

function loaded(face: Omit<FontFace, 'bytes'>, bytes: Uint8Array): LoadedFace {
  const { id, family, weight, style, license } = face
  return { id, family, weight, style, license, covers: readCoverage(bytes), bytes: async () => bytes }
}

/** Distinct characters that leave ink; controls and spaces ask for no font of their own. */
function charactersOf(text: string): Set<string> {
  const characters = new Set(text)
  for (const character of characters)
    if (/[\p{C}\s\p{Default_Ignorable_Code_Point}]/u.test(character)) characters.delete(character)
  return characters
}

function takeCovered(wanted: Set<string>, covers: Coverage): boolean {
  const before = wanted.size
  for (const character of wanted) if (covers(character.codePointAt(0) ?? 0)) wanted.delete(character)
  return wanted.size < before
}

/** The asked family, where another stands in its place: it is not installed, or nobody knows it. */
function replacedFamily(asked: string, absent: readonly Family[]): FontMatch['replaced'] {
  const family = knownFamily(asked)
  if (!family) return { family: asked }
  return absent.includes(family) ? { family: family.name, package: family.package } : undefined
}

/** Ideographs that could only be drawn in another language's forms, since the family of their own was not there. */
function otherForms(
  { lang, text }: FontQuery,
  faces: readonly FontFace[],
  absent: readonly Family[],
): FontMatch['missing'] {
  const own = absent.find((family) => drawsFormsOf(family, lang))
  if (!own || !/\p{Script=Han}/u.test(text)) return []
  const forms = faces.map(({ family }) => families.find(({ name, langs }) => name === family && langs))
  const isDrawn = forms.some((family) => family && !drawsFormsOf(family, lang))
  return isDrawn ? [{ script: 'Hani', package: own.package, otherForms: true }] : []
}

/** For each script that is left, the best package that was not there. */
function missing(wanted: ReadonlySet<string>, absent: readonly Family[]): FontMatch['missing'] {
  const scripts = [...new Set([...wanted].map(scriptOfCharacter))]
  return scripts.flatMap((script) => {
    const family = absent.find(({ scripts }) => scripts.includes(script))
    return family ? [{ script, package: family.package }] : []
  })
}
