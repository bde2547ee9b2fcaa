// A pipeline that ends in Lectern: the plugins that you have, then an article, then its page as the file's own text.
import { htmlCompiler } from '@lectern/html'
import { articlePlugin } from '@lectern/markdown'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** A plugin of your own, which knows nothing of Lectern. */
const louder = () => (tree) => {
  visit(tree, 'text', (node) => {
    node.value = node.value.replace('!', '!!')
  })
}

const processor = unified().use(remarkParse).use(louder).use(articlePlugin).use(htmlCompiler)
const file = await processor.process('# Hello\n\nThe ferry leaves!\n')
process.stdout.write(String(file))
for (const message of file.messages) process.stderr.write(`${message}\n`)
