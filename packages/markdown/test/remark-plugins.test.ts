import { parse, toTree } from '@lectern/markdown'
import type { Root } from 'mdast'
import remarkBreaks from 'remark-breaks'
import remarkGithub from 'remark-github'
import remarkSmartypants from 'remark-smartypants'
import type { PluggableList, Processor } from 'unified'
import type { VFile } from 'vfile'
import { expect, it } from 'vitest'

const path = 'a.md'

it('a line end is a break with remark-breaks, and what Lectern reads is read', async () => {
  const value = 'One.\nTwo :span[deux]{lang=fr}.'
  const { tree } = await toTree({ value, path }, { remarkPlugins: [remarkBreaks] })
  expect(JSON.stringify(tree)).toContain('"type":"break"')
  expect(JSON.stringify(tree)).toContain('"lang":"fr"')
  expect(JSON.stringify((await toTree({ value, path })).tree)).not.toContain('"type":"break"')
})

it('quotation marks are those of remark-smartypants, with its options', async () => {
  const remarkPlugins: PluggableList = [[remarkSmartypants, { dashes: false }]]
  const { blocks } = await parse({ value: '"Boat" -- `"x"`', path }, { remarkPlugins })
  expect([...blocks.values()].map(({ text }) => text)).toContain('“Boat” -- "x"')
})

it('numbers of issues are links with remark-github', async () => {
  const remarkPlugins: PluggableList = [[remarkGithub, { repository: 'ada/harbour' }]]
  const { tree } = await toTree({ value: 'As in #12.', path }, { remarkPlugins })
  expect(JSON.stringify(tree)).toContain('https://github.com/ada/harbour/issues/12')
})

it('a syntax that a plugin brings is read, and what it says is a finding', async () => {
  function shout(this: Processor) {
    const data = this.data()
    data.micromarkExtensions = [{ disable: { null: ['headingAtx'] } }]
    return (_: Root, file: VFile) => void file.message('No headings', { source: 'shout' })
  }
  const { tree, file } = await toTree({ value: '# One', path }, { remarkPlugins: [shout] })
  expect(tree.children[0]?.type).toBe('paragraph')
  expect(file.messages.map(({ reason }) => reason)).toContain('shout: No headings')
})
