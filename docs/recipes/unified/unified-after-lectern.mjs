// The other way: Lectern reads, and rehype goes on with its tree.
import { fragmentTree } from '@lectern/html'
import { parse } from 'lectern'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** Opens links to other places in a new tab. */
const outward = () => (tree) =>
  visit(tree, 'element', (node) => {
    if (node.tagName === 'a' && /^https?:/.test(node.properties.href)) node.properties.target = '_blank'
  })

const article = await parse({ value: '# Hello\n\nSee [the timetable](https://example.org/ferry).\n' })
const processor = unified().use(outward).use(rehypeStringify)
const tree = await processor.run(fragmentTree(article, { idPrefix: 'ferry-', headingOffset: 1 }))
process.stdout.write(`${processor.stringify(tree)}\n`)
