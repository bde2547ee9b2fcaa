import type { FontFace, FontMatch, FontQuery, FontSource } from '@lectern/core'
import { candidates, drawsFormsOf } from './candidates.js'
import { type Coverage, readCoverage } from './coverage.js'
import { type FaceFile, faceFile } from './face-file.js'
import { type Family, families } from './families.js'
import { scriptOfCharacter } from './scripts.js'

export interface FontLoader {
  /**
   * Bytes of a file inside an npm package, or undefined when the package is not installed.
   *
   * @param file relative to the package's root (`400Regular/NotoSans_400Regular.ttf`)
   */
  load(packageName: string, file: string): Promise<Uint8Array | undefined>
}

interface LoadedFace extends FontFace {
  covers: Coverage
}

/**
 * Chooses faces by what they can draw. Does no I/O itself; each file is asked for once.
 *
 * @example const fonts = fontSource({ load: (name, file) => readFromDisk(name, file) })
 */
export function fontSource(loader: FontLoader): FontSource {
  const loaded = new Map<string, Promise<LoadedFace | undefined>>()

  function open(family: Family, face: FaceFile): Promise<LoadedFace | undefined> {
    let opening = loaded.get(face.id)
    if (!opening) {
      opening = loadFace(loader, family, face)
      loaded.set(face.id, opening)
    }
    return opening
  }

  async function match(query: FontQuery): Promise<FontMatch> {
    const wanted = charactersOf(query.text)
    const scripts = new Set([...wanted].map(scriptOfCharacter))
    const faces: FontFace[] = []
    const absent: Family[] = []
    for (const family of candidates(query.family, query.lang, scripts)) {
      if (faces.length > 0 && wanted.size === 0) break
      const face = await open(family, faceFile(family, query.weight, query.style))
      if (!face) absent.push(family)
      else if (takeCovered(wanted, face.covers) || faces.length === 0) faces.push(face)
    }
    return { faces, missing: [...missing(wanted, absent), ...otherForms(query, faces, absent)] }
  }

  return { match }
}

async function loadFace(loader: FontLoader, family: Family, face: FaceFile): Promise<LoadedFace | undefined> {
  const bytes = await loader.load(family.package, face.file)
  if (!bytes) return undefined
  return {
    id: face.id,
    family: family.name,
    weight: face.weight,
    style: face.style,
    license: 'OFL-1.1',
    covers: readCoverage(bytes),
    bytes: async () => bytes,
  }
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
