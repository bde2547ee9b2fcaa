import type { WebFont } from '@lectern/core'
import type { FaceFile } from './face-file.js'
import type { FontLoader } from './font-source.js'

/** Parts into which `@fontsource`, from which the files are, cuts a family that has Latin letters only. */
const parts = ['latin', 'latin-ext'] as const

/**
 * A face as it is cut for the web: what a loader does not find is not there.
 *
 * @param name of the package
 */
export async function loadWebFonts(
  loader: FontLoader,
  name: string,
  { weight, style }: Pick<FaceFile, 'weight' | 'style'>,
): Promise<WebFont[]> {
  const ranges = await rangesOf(loader, name)
  const found: WebFont[] = []
  for (const part of parts) {
    const range = ranges[part]
    const bytes = range && (await loader.load(name, partFile(name, part, { weight, style })))
    if (range && bytes) found.push({ range, bytes })
  }
  return found
}

/** The files that `loadWebFonts` asks for, inside the package. */
export function webFiles(name: string, face: Pick<FaceFile, 'weight' | 'style'>): readonly string[] {
  return [rangesFile, ...parts.map((part) => partFile(name, part, face))]
}

/** Which code points each part serves. */
const rangesFile = 'unicode.json'

function partFile(
  name: string,
  part: (typeof parts)[number],
  { weight, style }: Pick<FaceFile, 'weight' | 'style'>,
): string {
  return `files/${name.replace(/^.*\//, '')}-${part}-${weight}-${style}.woff2`
}

async function rangesOf(loader: FontLoader, name: string): Promise<Record<string, string>> {
  const file = await loader.load(name, rangesFile)
  return file ? (JSON.parse(new TextDecoder().decode(file)) as Record<string, string>) : {}
}
