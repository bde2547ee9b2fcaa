import {
  type Article,
  type Edition,
  type Emitter,
  memoryResources,
  outputFile,
  type Publication,
  prepare,
  publish,
  readAll,
} from '@lectern/core'
import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast'
import { VFile } from 'vfile'
import { type HtmlOptions, html } from '../src/index.js'

export const text = (value: string): PhrasingContent => ({ type: 'text', value })
export const p = (id: string, ...children: (PhrasingContent | string)[]): BlockContent => ({
  type: 'paragraph',
  data: { id },
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
export const h = (id: string, value: string): BlockContent => ({
  type: 'heading',
  depth: 2,
  data: { id },
  children: [text(value)],
})
export const picture = (url: string, alt: string): PhrasingContent => ({ type: 'image', url, alt })

export function articleOf(children: RootContent[], values: Record<string, unknown> = {}): Promise<Article> {
  const root: Root = { type: 'root', children }
  return prepare(root, new VFile({ path: 'article.md' }), {
    front: { values: { title: 'Tests', lang: 'en', ...values }, positions: {} },
  })
}

export const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 40, 0, 0, 0, 20,
])

/** A page, what was said about it, and the whole run. */
export async function pageOf(
  article: Article,
  options: HtmlOptions = {},
  others: Emitter[] = [],
): Promise<{ page: string; edition: Edition; run: Publication }> {
  const run = await publish(article, [html(options), ...others], {
    resources: memoryResources({ 'x.png': png, 'files/plan.pdf': '%PDF-1.7', 'run.html': '<!doctype html>' }),
  })
  if (run.failures[0]) throw run.failures[0].error
  const edition = run.editions.get(options.name ?? 'html')
  if (!edition?.files[0]) throw new Error('No page')
  return { page: new TextDecoder().decode(await readAll(edition.files[0])), edition, run }
}

/** An audio edition with two seconds for each sentence. */
export const sound: Emitter = {
  name: 'audio',
  kind: 'audio',
  async emit(article, { name }) {
    const sentences = [...article.blocks.values()].flatMap((block) => block.sentences)
    const cues = sentences.map((sentence, index) => ({
      id: sentence.id,
      block: sentence.block,
      sentence: sentence.id,
      display: '',
      spoken: '',
      lang: 'en',
      role: 'text' as const,
      begin: index * 2,
      end: index * 2 + 2,
      track: 0,
      trackBegin: index * 2,
      trackEnd: index * 2 + 2,
    }))
    const path = `${name}.mp3`
    const map = {
      path,
      mediaType: 'audio/mpeg',
      duration: cues.length * 2,
      cues,
      tracks: [],
      narrator: 'Tone',
      synthetic: true,
    }
    const files = [
      outputFile(path, 'audio/mpeg', new Uint8Array(1234)),
      outputFile(`${name}.vtt`, 'text/vtt', 'WEBVTT'),
      outputFile(`${name}.transcript.html`, 'text/html', '<!doctype html>'),
    ]
    return { name: 'audio', kind: 'audio', claims: [], files, map: { places: new Map(), sound: map } }
  },
}
