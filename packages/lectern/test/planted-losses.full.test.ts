import { toneEngine } from '@lectern/audio'
import {
  type Article,
  type Block,
  type Emitter,
  memoryResources,
  type OutputFile,
  readAll,
} from '@lectern/core'
import { unzipSync } from 'fflate'
import { audio, epub, html, parse, pdf, publish } from 'lectern'
import type { Node } from 'mdast'
import { beforeAll, describe, expect, it } from 'vitest'

const source = `---
title: The ferry
lang: en
date: 2026-01-01
accessibility:
  summary: Everybody can read this.
  conformsTo: WCAG 2.2 Level AA
---

The ferry leaves the quay at six.[^n]

It crosses the lake, and comes back.

- Bring a coat.
- Bring your ticket.

| Day | Hour |
| --- | ---- |
| Monday | seven |
| Friday | eight |

![A green boat on a lake](boat.svg)

\`\`\`
sail --to north
\`\`\`

$$x^2 + y^2$$

It takes $z + 1$ hours.

[^n]: Since the spring of 1928.
`

const boat =
  '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>'
const resources = memoryResources({ 'boat.svg': new TextEncoder().encode(boat) })
const engine = toneEngine({ sampleRate: 8000, secondsPerChar: 0.001 })
const editions: Record<string, () => Emitter> = {
  html: () => html(),
  epub: () => epub(),
  pdf: () => pdf(),
  audio: () => audio({ engine, format: 'wav' }),
}

type Losses = Readonly<Record<string, (node: Node, text: string) => boolean>>
const losses: Losses = {
  'a paragraph': ({ type }, text) => type === 'paragraph' && text.startsWith('It crosses'),
  'a list item': ({ type }, text) => type === 'listItem' && text.includes('ticket'),
  'a cell': ({ type }, text) => type === 'tableCell' && text === 'eight',
  'a note': ({ type }) => type === 'footnoteDefinition',
  'the text of a picture': ({ type }) => type === 'image',
  code: ({ type }) => type === 'code',
  'a displayed formula': ({ type }) => type === 'math',
  'a formula in a sentence': ({ type }) => type === 'inlineMath',
  'half a sentence': ({ type }, text) => type === 'text' && text.startsWith('The ferry leaves'),
}

let article: Article
beforeAll(async () => {
  article = await parse({ value: source, path: 'ferry.md' })
})

describe.each(Object.keys(editions))('%s', (edition) => {
  const made = async (forget?: Losses[string]) => {
    const emitter = (editions[edition] as () => Emitter)()
    const faulty: Emitter = {
      ...emitter,
      emit: (whole, context) => emitter.emit(forget ? without(whole, forget) : whole, context),
    }
    const { editions: all, findings, failures } = await publish(article, [faulty], { resources })
    expect(failures).toEqual([])
    return {
      claims: all.get(edition)?.claims ?? [],
      said: await saidIn(all.get(edition)?.files ?? []),
      lost: findings.filter(({ rule }) => rule === 'words-lost'),
    }
  }

  it('keeps its claims where nothing is lost', async () => {
    const { claims, lost, said } = await made()
    expect(lost).toEqual([])
    expect(claims).not.toEqual([])
    if (edition !== 'audio') expect(said).not.toEqual([])
  })

  it.each(Object.keys(losses))('claims nothing without %s, and says so', async (kind) => {
    const { claims, lost, said } = await made(losses[kind])
    expect(lost.map(({ severity }) => severity)).toContain('error')
    expect(claims).toEqual([])
    expect(said).toEqual([])
  })
})

/** What files say of their own accessibility, in words or for programs. */
const statements = [
  /Everybody can read this/g,
  /WCAG [\d.]+[\w ]*/g,
  // JSON-LD of a page, metadata of a package document.
  /accessModeSufficient(?:":\[\{|">)/g,
  /accessibility(?:Feature|Hazard)(?:":\["|">)(?!unknown)\w+/g,
  /You can move through the text|You can change the size|Every picture that carries information/g,
  /pdfuaid:part|pdfaid:conformance/g,
]

async function saidIn(files: readonly OutputFile[]): Promise<string[]> {
  const bytes = await Promise.all(files.map(readAll))
  return bytes.flatMap((one, index) =>
    textsOf(files[index]?.path ?? '', one).flatMap((text) =>
      statements.flatMap((pattern) => text.match(pattern) ?? []),
    ),
  )
}

/** The metadata of a PDF are never compressed. */
function textsOf(path: string, bytes: Uint8Array): string[] {
  const entries = path.endsWith('.epub') ? Object.values(unzipSync(bytes)) : [bytes]
  return /\.(?:html|epub|pdf)$/.test(path) ? entries.map((one) => new TextDecoder().decode(one)) : []
}

/** What an emitter would make of the article if it overlooked some nodes. */
function without(whole: Article, forget: Losses[string]): Article {
  const tree = pruned(whole.tree, forget) as Article['tree']
  const kept = new Map<string, Node>()
  collect(tree, kept)
  const blocks = [...whole.blocks].flatMap(([id, block]) => {
    const node = kept.get(id)
    return node ? [[id, { ...block, node: node as typeof block.node, ...retold(block, node) }] as const] : []
  })
  return { ...whole, tree, blocks: new Map(blocks) }
}

/** A block that lost some of its words is one sentence. */
function retold({ id, text, sentences }: Block, node: Node): Pick<Block, 'text' | 'sentences'> {
  const left = textOf(node)
  if (text === '' || text.length === left.length) return { text, sentences }
  return { text: left, sentences: [{ id: `${id}~1`, block: id, begin: 0, end: left.length }] }
}

function pruned(node: Node, forget: Losses[string]): Node {
  if (!('children' in node)) return node
  const children = (node.children as Node[])
    .filter((child) => !forget?.(child, textOf(child)))
    .map((child) => pruned(child, forget))
  return { ...node, children } as Node
}

function collect(node: Node, into: Map<string, Node>): void {
  const { id } = (node.data ?? {}) as { id?: string }
  if (id) into.set(id, node)
  if ('children' in node) for (const child of node.children as Node[]) collect(child, into)
}

function textOf(node: Node): string {
  if ('value' in node) return String(node.value)
  return 'children' in node ? (node.children as Node[]).map(textOf).join('') : ''
}
