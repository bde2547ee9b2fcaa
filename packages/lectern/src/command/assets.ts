import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { faceFile, families, webFiles } from '@lectern/fonts'
import { makeFolder, packageFiles } from '@lectern/node'
import type { Console } from './console.js'
import { refuseUnwritable } from './folder.js'

/**
 * `lectern assets`: what a browser fetches, in one folder that a site can serve: fonts that are installed, in the weights that print uses, and
 * HarfBuzz, for bundlers that do not take it along.
 *
 * @throws LecternError `output-unwritable`
 */
export async function assets(folder: string, console: Console): Promise<number> {
  await refuseUnwritable(folder, [''], 'Give another folder.')
  const files = packageFiles([import.meta.resolve('@lectern/fonts'), import.meta.url])
  let bytes = 0
  for (const [name, file] of wanted()) {
    const content = await files.load(name, file)
    if (!content) continue
    bytes += content.length
    await put(join(folder, name, file), content)
  }
  const harfBuzz = await files.load('harfbuzzjs', 'dist/harfbuzz.wasm')
  if (harfBuzz) await put(join(folder, 'harfbuzz.wasm'), harfBuzz)
  console.result(folder)
  console.note(
    `${(bytes / 1e6).toFixed(1)} MB. Serve this folder, and give its address to publish() as base.`,
  )
  return 0
}

/** Files by package, installed or not. */
function wanted(): readonly (readonly [name: string, file: string])[] {
  return families.flatMap((family) => {
    const styles = family.italics ? (['normal', 'italic'] as const) : (['normal'] as const)
    const weights = family.weights.length === 1 ? family.weights : [400, 700]
    const looks = styles.flatMap((style) => weights.map((weight) => ({ weight, style })))
    const { web } = family
    return [
      ...looks.map(({ weight, style }) => [family.package, faceFile(family, weight, style).file] as const),
      ...(web ? looks.flatMap((look) => webFiles(web, look).map((file) => [web, file] as const)) : []),
    ]
  })
}

async function put(path: string, content: Uint8Array): Promise<void> {
  await makeFolder(dirname(path))
  await writeFile(path, content)
}
