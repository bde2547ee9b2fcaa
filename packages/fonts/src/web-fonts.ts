import type { WebFont } from '@lectern/core'
import type { FaceFile } from './face-file.js'
import type { FontLoader } from './font-source.js'

/** Parts into which `@fontsource` cuts a family that has Latin letters only. */
const parts = ['latin', 'latin-ext'] as const

/**
 * A face as its package for the web has it: what is not installed, or is not laid out so, is not there.
 *
 * @param packageName `@fontsource/atkinson-hyperlegible-next`
 */
export async function loadWebFonts(
  loader: FontLoader,
  packageName: string,
  { weight, style }: Pick<FaceFile, 'weight' | 'style'>,
): Promise<WebFont[]> {
  const ranges = await rangesOf(loader, packageName)
  const found: WebFont[] = []
  for (const part of parts) {
    const range = ranges[part]
    const bytes = range && (await loader.load(packageName, partFile(packageName, part, { weight, style })))
    if (range && bytes) found.push({ range, bytes })
  }
  return found
}

/** The files that `loadWebFonts` asks for, inside the package. */
export function webFiles(packageName: string, face: Pick<FaceFile, 'weight' | 'style'>): readonly string[] {
  return [rangesFile, ...parts.map((part) => partFile(packageName, part, face))]
}

const rangesFile = 'unicode.json'

function partFile(
  packageName: string,
  part: (typeof parts)[number],
  { weight, style }: Pick<FaceFile, 'weight' | 'style'>,
): string {
  return `files/${packageName.replace(/^.*\//, '')}-${part}-${weight}-${style}.woff2`
}

async function rangesOf(loader: FontLoader, packageName: string): Promise<Record<string, string>> {
  const file = await loader.load(packageName, rangesFile)
  return file ? (JSON.parse(new TextDecoder().decode(file)) as Record<string, string>) : {}
}
