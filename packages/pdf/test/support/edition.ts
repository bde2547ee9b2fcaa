import { type Article, type Edition, type Finding, memoryResources, publish, readAll } from '@lectern/core'
import { fontSource } from '@lectern/fonts'
import { parse } from '@lectern/markdown'
import { packageFiles } from '@lectern/node'
import { type PdfOptions, pdf } from '@lectern/pdf'
import { specimenPng } from '@lectern/testkit'

export const fonts = fontSource(packageFiles([import.meta.resolve('@lectern/fonts')]))
export const resources = memoryResources({ 'dot.png': specimenPng, 'specimen.png': specimenPng })

export interface Made {
  article: Article
  edition: Edition
  bytes: Uint8Array
  findings: readonly Finding[]
}

const front = '---\ntitle: Two ferries\nlang: en\nauthors: Ada Lovelace\n---\n\n'

/** The PDF edition of a body in Markdown. */
export async function fromMarkdown(body: string, options: PdfOptions = {}): Promise<Made> {
  return make(await parse({ value: front + body, path: 'ferries.md' }), options)
}

/** The PDF edition of Markdown with its own front matter, or without. */
export async function fromWholeMarkdown(text: string, options: PdfOptions = {}): Promise<Made> {
  return make(await parse({ value: text, path: 'ferries.md' }), options)
}

/** The PDF edition of the body of a page in English. */
export async function fromHtml(body: string, title = 'Two ferries'): Promise<Made> {
  const page = `<html lang="en"><head><title>${title}</title></head><body><article>${body}</article></body></html>`
  return make(await parse({ value: page, path: 'ferries.html' }))
}

export async function make(article: Article, options: PdfOptions = {}): Promise<Made> {
  const { editions, failures, findings } = await publish(article, [pdf(options)], { fonts, resources })
  for (const { error } of failures) throw error
  const [edition] = editions.values()
  const [file] = edition?.files ?? []
  if (!edition || !file) throw new Error('No edition was made')
  return { article, edition, bytes: await readAll(file), findings }
}

export const claimed = ({ edition }: Made): string[] => edition.claims.map(({ standard }) => standard)

/** Prose of about so many words, in paragraphs of a hundred. */
export function prose(words: number): string {
  const sentence = 'The early ferry crosses the lake before the fog has gone. '
  return Array.from({ length: Math.ceil(words / 100) }, () => sentence.repeat(9).trim()).join('\n\n')
}
