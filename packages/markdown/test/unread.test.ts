import { createReport, findingsOf } from '@lectern/core'
import { toTree } from '@lectern/markdown'
import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { reportUnread } from '../src/markdown/unread.js'

const source = `# The quay

The ferry leaves the quay at six in the morning.[^n]

- [Bring your ticket](https://example.org/a/very/long/address/nobody/reads) and a *warm* coat.

\`\`\`
sail --to north --with three crews
\`\`\`

[^n]: Since the spring of nineteen twenty-eight.
`

async function unread(change: (tree: Root) => void, said: string[] = []): Promise<string[]> {
  const { tree } = await toTree({ value: source, path: 'a.md' })
  change(tree)
  const file = new VFile()
  reportUnread(tree, { source, report: createReport(file) }, { from: 0, isMyst: false, said })
  return findingsOf(file).map(({ line, message }) => `${line}: ${message.replace(/^[^“]*/, '')}`)
}

const without = (type: string) => (tree: Root) => {
  tree.children = tree.children.filter((child) => child.type !== type)
}

describe('words of the source that no node has', () => {
  it('are none where everything was read, in whatever order', async () => {
    expect(await unread(() => {})).toEqual([])
    expect(await unread((tree) => tree.children.reverse())).toEqual([])
  })

  it.each([
    ['paragraph', ['3: “The ferry leaves the quay at six in the morning.”']],
    ['list', ['5: “Bring your ticket and a *warm* coat.”']],
    ['code', ['8: “sail --to north --with three crews”']],
    ['footnoteDefinition', ['11: “Since the spring of nineteen twenty-eight.”']],
  ])('are told with their line: a %s', async (type, told) => {
    expect(await unread(without(type))).toEqual(told)
  })

  it('are none between links without spaces', async () => {
    const value =
      '[Kaito Ii](https://example.org/a)、[Kohei Ota](https://example.org/b)、[Naoki Oi](https://example.org/c)'
    const { tree, file } = await toTree({ value, path: 'a.md' })
    expect(tree.children).toHaveLength(1)
    expect(findingsOf(file)).toEqual([])
  })

  it('are not the number of an item below a fence that its own item ends', async () => {
    const value = '1. Write it:\n\n    ```text\n    a line\n4. Read [it] (#again) aloud.\n\n5. Rest.\n'
    const { tree, file } = await toTree({ value, path: 'a.md' })
    expect(tree.children.length).toBeGreaterThan(0)
    expect(findingsOf(file).filter(({ rule }) => rule === 'words-unread')).toEqual([])
  })

  it('are known where a finding quotes them', async () => {
    expect(await unread(without('code'), ['Code is left out: “sail --to north --with three crews”'])).toEqual(
      [],
    )
  })
})

describe('a single word', () => {
  const value = '# The quay\n\nThe ferry leaves the harbour at six.\n\n1. One ticket\n2. Two coats\n'

  async function lost(word: string): Promise<string[]> {
    const { tree } = await toTree({ value, path: 'a.md' })
    const file = new VFile()
    const changed = JSON.parse(JSON.stringify(tree).replace(word, '')) as Root
    reportUnread(changed, { source: value, report: createReport(file) }, { from: 0, isMyst: false, said: [] })
    return findingsOf(file).map(({ line, message }) => `${line}: ${message.replace(/^[^“]*/, '')}`)
  }

  it.each([
    ['harbour', ['3: “harbour”']],
    ['ticket', ['5: “ticket”']],
    ['no such word', []],
  ])('that is lost on a line without markup is told: %s', async (word, told) => {
    expect(await lost(word)).toEqual(told)
  })
})
