import { memoryResources, parentsOf, prepare, VFile } from '@lectern/core'
import { toFragment } from '@lectern/html'
import { toTree } from '@lectern/markdown'
import { narrate } from '@lectern/narration'
import { verify } from '@lectern/verify'
import { report } from '@lectern/verify/report'
import { epub, html, parse, pdf, publish } from 'lectern'
import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { differences } from './spec/differences.js'
import { type Example, examples } from './spec/examples.js'
import { normal } from './spec/normal.js'

/** All examples of CommonMark and of GitHub's specification, through every emitter. */
describe('the page says what the specifications say', () => {
  const listed = new Map(differences.flatMap(({ why, of }) => of.map((name) => [name, why] as const)))

  it.each(examples.map((example) => [nameOf(example), example] as const))('%s', async (name, example) => {
    const article = await parse(
      { value: example.markdown, format: example.dialect },
      { overrides: { title: 'T', lang: 'en' } },
    )
    const fragment = toFragment(article, { resource: (src) => ({ src }) })
    const ours = normal(fragment).replace(/^<h>T<\/h>/, '')
    const wanted = normal(example.html)
    // What is listed must differ, so that the list stays true.
    if (listed.has(name)) expect(ours, listed.get(name)).not.toBe(wanted)
    else expect(ours).toBe(wanted)
  })
})

const nameOf = ({ dialect, number }: Example): string => `${dialect === 'gfm' ? 'GFM' : 'CM'} ${number}`

describe('every edition says what the examples say', () => {
  it.each(['commonmark', 'gfm'] as const)('%s', async (dialect) => {
    const tree = await together(examples.filter((example) => example.dialect === dialect && isFirst(example)))
    const article = await prepare(tree, new VFile({ path: 'spec.md' }), {
      name: 'spec',
      overrides: { title: 'T', lang: 'en', date: '2026-01-01' },
    })
    const publication = await publish(article, [html(), epub(), pdf()], { resources: memoryResources({}) })
    expect(publication.failures).toEqual([])
    const files = new Map<string, Uint8Array>()
    const all = [
      ...[...publication.editions.values()].flatMap((edition) => edition.files),
      ...(await report(publication, { generator: 'test' })),
    ]
    for (const file of all) files.set(file.path, await read(file.open()))
    const { findings } = await verify({ read: async (path) => files.get(path) })
    const wrong = findings.filter(({ severity, message }) => severity === 'error' && !ownWords.test(message))
    expect(wrong.map(({ edition, message }) => `${edition}: ${message}`)).toEqual([])
    const script = await narrate(article)
    const heard = script.items.map((item) => (item.type === 'speech' ? item.display : '')).join(' ')
    const lost = [...article.blocks.values()]
      .filter(({ type }) => type === 'paragraph' || type === 'heading')
      .filter(({ text }) => !inOrder(text, heard))
    expect(lost.map(({ text }) => text)).toEqual([])
  })
})

/** GitHub's specification repeats most examples of CommonMark. */
function isFirst(example: Example): boolean {
  return examples.find(({ markdown }) => markdown === example.markdown) === example
}

/** What print says of a picture that has no description, or could not be had. */
const ownWords = /pdf \w+ “(?:Picturewithoutdescriptio|Thispicturecouldnotbedra)/

/** Whether all words of a text are said one after the other, with at most three of our own between ("Picture:", "Deleted:"). */
function inOrder(text: string, heard: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const between = '[^\\p{L}\\p{N}]*(?:\\p{L}+[^\\p{L}\\p{N}]+){0,3}?'
  return new RegExp(words.join(between), 'u').test(heard)
}

async function read(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
}

/** One article of them all. Labels and ids are kept apart, since each example is an article by itself. */
async function together(all: readonly Example[]): Promise<Root> {
  const root: Root = { type: 'root', children: [] }
  for (const [index, { markdown, dialect }] of all.entries()) {
    const { tree } = await toTree({ value: markdown, format: dialect })
    for (const parent of [tree, ...parentsOf(tree)]) {
      for (const child of parent.children as { identifier?: string; data?: { id?: string } }[]) {
        if (child.identifier !== undefined) child.identifier = `${index}-${child.identifier}`
        if (child.data?.id) child.data.id = `${child.data.id}-${index}`
      }
    }
    root.children.push(...tree.children)
  }
  return root
}
