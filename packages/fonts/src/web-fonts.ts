import type { WebFont } from '@lectern/core'
import type { FaceFile } from './face-file.js'
import { ownPackage } from './families.js'
import type { FontLoader } from './font-source.js'

/** Parts into which `@fontsource`, from which the files are, cuts a family that has Latin letters only. */
const parts = ['latin', 'latin-ext'] as const

/**
 * A face as it is cut for the web: what a loader does not find is not there.
 *
 * @param folder of the family, inside this package
 */
export async function loadWebFonts(
  loader: FontLoader,
  folder: string,
  { weight, style }: Pick<FaceFile, 'weight' | 'style'>,
): Promise<WebFont[]> {
  const ranges = await rangesOf(loader, folder)
  const found: WebFont[] = []
  for (const part of parts) {
    const range = ranges[part]
    const bytes = range && (await loader.load(ownPackage, partFile(folder, part, { weight, style })))
    if (range && bytes) found.push({ range, bytes })
  }
  return found
}

/** The files that `loadWebFonts` asks for, inside this package. */
export function webFiles(folder: string, face: Pick<FaceFile, 'weight' | 'style'>): readonly string[] {
  return [rangesFile(folder), ...parts.map((part) => partFile(folder, part, face))]
}

/** Which code points each part serves. */
const rangesFile = (folder: string): string => `${folder}/unicode.json`

function partFile(
  folder: string,
  part: (typeof parts)[number],
  { weight, style }: Pick<FaceFile, 'weight' | 'style'>,
): string {
  return `${folder}/${part}-${weight}-${style}.woff2`
}

async function rangesOf(loader: FontLoader, folder: string): Promise<Record<string, string>> {
  const file = await loader.load(ownPackage, rangesFile(folder))
  return file ? (JSON.parse(new TextDecoder().decode(file)) as Record<string, string>) : {}
}
