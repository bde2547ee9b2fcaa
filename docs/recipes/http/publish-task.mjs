// Runs in a process of its own.
import { epub, html, parse, pdf, publishOrThrow, readAll } from 'lectern'

const emitters = { html, pdf, epub }

export async function make({ markdown, kind }) {
  const article = await parse({ value: markdown, path: 'article.md' })
  const { editions } = await publishOrThrow(article, [emitters[kind]()])
  const [file] = editions.get(kind).files
  return { mediaType: file.mediaType, bytes: await readAll(file) }
}
