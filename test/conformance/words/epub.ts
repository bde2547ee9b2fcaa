import { posix } from 'node:path'
import { unzip } from '../support/unzip.ts'
import { pageWords } from './html.ts'
import type { EditionWords } from './words.ts'

/** The pages of a book in the order of its spine. */
export async function spinePages(file: string): Promise<{ path: string; content: string }[]> {
  const files = await unzip(file)
  const text = (path: string): string => {
    const found = files.get(path)
    if (found === undefined) throw new Error(`${file} has no ${path}`)
    return found.toString('utf8')
  }
  const packagePath = attribute(text('META-INF/container.xml'), 'rootfile', 'full-path')
  const opf = text(packagePath)
  const hrefs = new Map(tags(opf, 'item').map((tag) => [attributeOf(tag, 'id'), attributeOf(tag, 'href')]))
  return tags(opf, 'itemref').map((tag) => {
    const path = posix.join(posix.dirname(packagePath), decodeURI(hrefs.get(attributeOf(tag, 'idref')) ?? ''))
    return { path, content: text(path) }
  })
}

export async function bookWords(file: string): Promise<EditionWords> {
  const pages = withDescriptions(await spinePages(file)).map(pageWords)
  return {
    text: pages.flatMap((page) => page.text),
    alternatives: pages.flatMap((page) => page.alternatives),
  }
}

/** Long descriptions have pages of their own; a reader comes to them by the link below the picture. */
function withDescriptions(pages: readonly { path: string; content: string }[]): string[] {
  const byName = new Map(pages.map(({ path, content }) => [posix.basename(path), content]))
  const linked = new Set<string>()
  const link = /<p class="description-link"><a [^>]*href="([^"#]*)#[^"]*"[^>]*>[\s\S]*?<\/p>/g
  const whole = pages.map(({ path, content }) => {
    const text = content.replace(link, (all, name: string) => {
      const page = byName.get(name)
      if (page === undefined) return all
      linked.add(name)
      return /<\/h1>([\s\S]*)<\/section>/.exec(page)?.[1] ?? ''
    })
    return { name: posix.basename(path), text }
  })
  return whole.filter(({ name }) => !linked.has(name)).map(({ text }) => text)
}

const tags = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? []

const attribute = (xml: string, tag: string, name: string): string =>
  attributeOf(tags(xml, tag)[0] ?? '', name)

const attributeOf = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
