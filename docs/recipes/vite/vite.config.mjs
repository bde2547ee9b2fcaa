import { fragmentStyle, toFragment } from '@lectern/html'
import { parse } from 'lectern'

/** `import { html, title, style } from './ferry.md'`: an article as a fragment of a page. */
const lectern = {
  name: 'lectern',
  async transform(value, id) {
    if (!id.endsWith('.md')) return undefined
    const article = await parse({ value, path: id })
    for (const { severity, message, line } of article.findings)
      if (severity === 'error') this.warn({ message, loc: { file: id, line, column: 0 } })
    const exported = { html: toFragment(article), title: article.meta.title, style: fragmentStyle() }
    const lines = Object.entries(exported).map(
      ([name, text]) => `export const ${name} = ${JSON.stringify(text)}`,
    )
    return { code: lines.join('\n'), map: null }
  },
}

export default { plugins: [lectern] }
