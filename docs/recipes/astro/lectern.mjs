import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fragmentStyle, toFragment } from '@lectern/html'
import { parse } from 'lectern'

/** An Astro integration: `import { html, title, style } from '../articles/ferry.md?article'`. */
export default function lectern() {
  return {
    name: 'lectern',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => updateConfig({ vite: { plugins: [articles] } }),
    },
  }
}

/** A module under a name of its own, since Astro reads whatever is named `.md` itself. */
const suffix = '.article.mjs'

const articles = {
  name: 'lectern-articles',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!source.endsWith('.md?article') || !importer) return undefined
    return resolve(dirname(importer), source.replace('?article', '')) + suffix
  },
  async load(id) {
    if (!id.endsWith(`.md${suffix}`)) return undefined
    const path = id.slice(0, -suffix.length)
    this.addWatchFile(path)
    const article = await parse({ value: await readFile(path), path })
    for (const { severity, message, line } of article.findings)
      if (severity === 'error') this.warn({ message, loc: { file: path, line, column: 0 } })
    const exported = { html: toFragment(article), title: article.meta.title, style: fragmentStyle() }
    const lines = Object.entries(exported).map(
      ([name, text]) => `export const ${name} = ${JSON.stringify(text)}`,
    )
    return lines.join('\n')
  },
}
