import { readFile, writeFile } from 'node:fs/promises'
import { fragmentStyle, toFragment } from '@lectern/html'
import { parse, pdf, publishOrThrow, readAll } from 'lectern'

export default function (config) {
  config.addGlobalData('lecternStyle', fragmentStyle())
  // Markdown is read by Lectern, and becomes a part of the site's own layout.
  config.addExtension('md', {
    key: 'md',
    compile: (value, path) => async () => toFragment(await parse({ value, path }), { headingOffset: 1 }),
  })
  // Beside each page lies its PDF.
  config.on('eleventy.after', async ({ results }) => {
    for (const { inputPath, outputPath } of results.filter((one) => one.inputPath.endsWith('.md'))) {
      const article = await parse({ value: await readFile(inputPath), path: inputPath })
      const { editions } = await publishOrThrow(article, [pdf()])
      await writeFile(outputPath.replace(/\.html$/, '.pdf'), await readAll(editions.get('pdf').files[0]))
    }
  })
}
