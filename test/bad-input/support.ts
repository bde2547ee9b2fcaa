import { readFileSync } from 'node:fs'
import { type DefaultTreeAdapterTypes as Dom, parse as parseHtml, defaultTreeAdapter as tree } from 'parse5'
import { html, parse, publish } from '../../packages/lectern/dist/index.js'

export interface ActiveCase {
  readonly name: string
  readonly source: string
  /** What a reader must still find, spaces as one. */
  readonly words: string
}

/** The cases of `fixtures/active-html.txt`; what stands before the first is for people. */
export function activeCases(): ActiveCase[] {
  const text = readFileSync(new URL('fixtures/active-html.txt', import.meta.url), 'utf8')
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [, name = '', source = '', words = ''] = /^(.*)\n([\s\S]*?)\n=> ?(.*)\n*$/.exec(part) ?? []
      if (!name || !source) throw new Error(`This case is not in its form:\n${part}`)
      return { name, source, words: words.trim() }
    })
}

/** The page of an article that is this and no more. */
export async function pageOf(value: string, format: 'html' | 'markdown'): Promise<string> {
  const path = format === 'html' ? 'article.html' : 'article.md'
  const { editions } = await publish(await parse({ value, path }), [html()])
  const file = editions.get('html')?.files[0]
  if (!file) throw new Error('No page was made')
  const chunks: Uint8Array[] = []
  for await (const chunk of file.open()) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** Elements of the page that hold what came from the article. */
export function articleParts(page: string): Dom.Element[] {
  return elementsOf(parseHtml(page)).filter(({ tagName }) => tagName === 'main')
}

export function elementsOf(node: Dom.Node): Dom.Element[] {
  const own = tree.isElementNode(node) ? [node] : []
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own
}

/** What can be read: text, and the text alternatives of pictures. */
export function legible(node: Dom.Node): string {
  if (tree.isTextNode(node)) return node.value
  if (tree.isElementNode(node) && node.tagName === 'img')
    return ` ${node.attrs.find(({ name }) => name === 'alt')?.value ?? ''} `
  return 'childNodes' in node ? node.childNodes.map(legible).join(isBlock(node) ? ' ' : '') : ''
}

function isBlock(node: Dom.ParentNode): boolean {
  return !tree.isElementNode(node) || !/^(a|abbr|b|code|em|span|strong)$/.test(node.tagName)
}
