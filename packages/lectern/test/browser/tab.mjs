// Makes a page and a PDF from Markdown with what a browser has alone. Runs in a tab, and in Node.js to compare with.
import { memoryResources, publish, readAll } from '@lectern/core'
import { fontSource } from '@lectern/fonts'
import { html } from '@lectern/html'
import { parse } from '@lectern/markdown'
import { pdf } from '@lectern/pdf'

/** SHA-256 and size of each file, in the order of editions. `load` gives a file of a package of fonts, or nothing. */
export async function makeEditions(markdown, load) {
  const article = await parse({ value: markdown, format: 'markdown' })
  const { editions, failures } = await publish(article, [html(), pdf()], {
    fonts: fontSource({ load }),
    resources: memoryResources({}),
  })
  if (failures.length > 0) throw failures[0].error
  const files = [...editions.values()].flatMap((edition) => edition.files)
  return Promise.all(
    files.map(async (file) => ({
      path: file.path,
      sha256: file.sha256,
      bytes: (await readAll(file)).byteLength,
    })),
  )
}
