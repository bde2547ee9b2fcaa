import { audio, toneEngine } from '@lectern/audio'
import {
  type Emitter,
  type Finding,
  firstOfKind,
  memoryResources,
  type OutputFile,
  publish,
  readAll,
} from '@lectern/core'
import { type DaisyOptions, daisy } from '@lectern/daisy'
import { parse } from '@lectern/markdown'
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml'

export interface Opened {
  /** Texts by name in the folder of the book. */
  texts: ReadonlyMap<string, string>
  files: readonly OutputFile[]
  findings: readonly Finding[]
  claims: readonly string[]
}

export interface BookOptions extends DaisyOptions {
  /** What else the run makes. Default: sound of tones. */
  others?: readonly Emitter[]
  files?: Readonly<Record<string, Uint8Array>>
}

export const tones = (format: 'mp3' | 'opus' = 'mp3'): Emitter => audio({ engine: toneEngine(), format })

/** Publishes Markdown as a DAISY book and opens it. */
export async function bookOf(
  markdown: string,
  { others = [tones()], files = {}, ...options }: BookOptions = {},
): Promise<Opened> {
  const article = await parse({ value: markdown, format: 'markdown', path: 'article.md' })
  const { editions, failures, findings } = await publish(article, [...others, daisy(options)], {
    resources: memoryResources(files),
  })
  for (const { error } of failures) throw error
  const edition = firstOfKind(editions, 'daisy')
  if (!edition) throw new Error('no book')
  const texts = new Map<string, string>()
  for (const file of edition.files) {
    if (/\.(html|smil)$/.test(file.path))
      texts.set(file.path.replace(/^.*\//, ''), new TextDecoder().decode(await readAll(file)))
  }
  return {
    texts,
    files: edition.files,
    findings: findings.filter(({ source }) => source === 'daisy'),
    claims: edition.claims.map(({ standard }) => standard),
  }
}

export function textOf(book: Opened, name: string): string {
  const text = book.texts.get(name)
  if (text === undefined) throw new Error(`The book has no ${name}: ${[...book.texts.keys()].join(', ')}`)
  return text
}

export const root = (xml: string): XmlElement => {
  const { root: found } = parseXml(xml)
  if (!found) throw new Error('no element')
  return found
}

export function elements(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.flatMap((child) =>
    child instanceof XmlElement
      ? [...(name === undefined || child.name === name ? [child] : []), ...elements(child, name)]
      : [],
  )
}

export const wordsOf = (node: XmlElement): string =>
  node.children
    .map((child) =>
      child instanceof XmlText ? child.text : child instanceof XmlElement ? wordsOf(child) : '',
    )
    .join('')

/** `name: content` of the metadata. */
export function metaOf(xml: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const { attributes } of elements(root(xml), 'meta'))
    if (attributes.name) found.set(attributes.name, attributes.content ?? '')
  return found
}
