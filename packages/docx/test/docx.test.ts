import {
  blockTypes,
  inlineTypes,
  memoryResources,
  type PublishOptions,
  pictureSize,
  prepare,
  publish,
  readAll,
} from '@lectern/core'
import { docx } from '@lectern/docx'
import { testEmitter } from '@lectern/testkit'
import { strFromU8, unzipSync } from 'fflate'
import type { Node, Parent } from 'unist'
import { describe, expect, it } from 'vitest'
import { everyNode } from './every-node.ts'

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
const resources = memoryResources({ 'dot.png': Uint8Array.from(atob(dot), (char) => char.charCodeAt(0)) })
const front = { values: { title: 'Every node', lang: 'en', date: '2026-01-06' }, positions: {} }

async function make(options: PublishOptions = { resources }) {
  const article = await prepare(everyNode(), undefined, { name: 'every-node', front })
  const publication = await publish(article, [docx()], options)
  const edition = publication.editions.get('docx')
  const file = edition?.files[0]
  const parts = file ? unzipSync(await readAll(file)) : {}
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  return { ...publication, edition, file, parts, document: part('word/document.xml'), part }
}

function* nodes(node: Node): Generator<Node> {
  yield node
  for (const child of (node as Parent).children ?? []) yield* nodes(child)
}

describe('docx keeps the contract of every emitter', () => {
  testEmitter({ create: () => docx() }, it)
})

describe('docx', () => {
  it('ends with rights, licence and where the original is', async () => {
    const values = {
      title: 'T',
      lang: 'en',
      rights: '© 1901 Ada',
      license: 'CC0-1.0',
      source: 'https://example.org/t',
    }
    const article = await prepare({ type: 'root', children: [] }, undefined, {
      front: { values, positions: {} },
    })
    const { editions } = await publish(article, [docx()], {})
    const file = editions.get('docx')?.files[0]
    const parts = file ? unzipSync(await readAll(file)) : {}
    const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, ' ')
    expect(words.replace(/\s+/g, ' ')).toMatch(/© 1901 Ada CC0-1\.0 https:\/\/example\.org\/t $/)
  })

  it('is tried on every node type', async () => {
    const { article } = await make()
    const met = new Set([...nodes(article.tree)].map(({ type }) => type))
    expect([...blockTypes, ...inlineTypes].filter((type) => !met.has(type))).toEqual([])
  })

  it('places every block that it shows', async () => {
    const { article, edition } = await make()
    const missing = [...article.blocks.values()].filter(({ id }) => !edition?.map.places.has(id))
    expect(missing.map(({ type }) => type)).toEqual([])
  })

  it('sets a bookmark of its own for every place', async () => {
    const { edition, document, part } = await make()
    const bookmarks = [
      ...`${document}${part('word/footnotes.xml')}`.matchAll(/<w:bookmarkStart[^>]*w:name="([^"]*)"/g),
    ]
    const names = bookmarks.map(([, name]) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const place of edition?.map.places.values() ?? []) {
      expect(place.kind === 'fragment' && names.includes(place.id)).toBe(true)
    }
  })

  it('loses no words', async () => {
    const { article, document, part } = await make()
    const printed = `${document}${part('word/footnotes.xml')}`.replace(/<[^>]*>/g, ' ')
    for (const node of nodes(article.tree)) {
      if (node.type !== 'text') continue
      for (const word of (node as Node & { value: string }).value.split(/\s+/))
        expect(printed).toContain(word)
    }
  })

  it('says in Word what is what', async () => {
    const { document, part } = await make()
    expect(document.match(/<w:pStyle w:val="Title"\/>/g)).toHaveLength(1)
    expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>/)
    expect(document).toContain('<w:tblHeader/>')
    expect(document).toMatch(/<w:tblLook[^>]*w:firstColumn="(1|true)"/)
    expect(document).toContain('descr="A dot"')
    expect(document).toContain('<m:f>')
    expect(document.match(/<w:footnoteReference /g)).toHaveLength(1)
    expect(part('word/footnotes.xml')).toContain('The note.')
    expect(document).toMatch(/<w:lang w:val="fr"\/>/)
    expect(document).toMatch(/<w:lang[^>]*w:bidi="ar"/)
    expect(document).toContain('<w:bidi/>')
    expect(part('docProps/core.xml')).toContain('2026-01-06T00:00:00Z')
  })

  it('has no date where the article has none', async () => {
    const article = await prepare(everyNode(), undefined, { name: 'undated' })
    const { editions } = await publish(article, [docx()], { resources })
    const file = editions.get('docx')?.files[0]
    const parts = file ? unzipSync(await readAll(file)) : {}
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).not.toContain('<dcterms:')
  })

  it('paints each drawing as pixels beside it, for programs that cannot draw it', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="24"><path d="M0 0h48v24H0z"/></svg>'
    const { parts, document, findings } = await make({
      resources: memoryResources({ 'dot.png': new TextEncoder().encode(svg) }),
    })
    const [painted] = Object.entries(parts).filter(([name]) => /^word\/media\/.*\.png$/.test(name))
    expect(pictureSize(painted?.[1] ?? new Uint8Array())).toEqual({ width: 100, height: 50 })
    expect(document).toContain(`<wp:extent cx="${48 * 9525}" cy="${24 * 9525}"/>`)
    expect(findings.map(({ rule }) => rule)).not.toContain('docx/picture-drawn')
  })

  it('makes the same bytes again', async () => {
    expect((await make()).file?.sha256).toBe((await make()).file?.sha256)
  })

  it('prints the description of a picture that cannot be read, and says so', async () => {
    const { document, findings } = await make({})
    expect(document).toContain('[A dot]')
    expect(findings.map(({ rule }) => rule)).toContain('picture-loads')
  })

  it('obeys an abort signal', async () => {
    await expect(make({ resources, signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' })
  })
})
