// What a request of test/bench/service.mjs asks for, in this process or in another.
import { html, parse, pdf, publishOrThrow } from 'lectern'

/** A page and a PDF; how many pages the PDF has. */
export async function make(value) {
  const article = await parse({ value, path: 'article.md' })
  const { editions } = await publishOrThrow(article, [html(), pdf()])
  return editions.get('pdf').map.pages.length
}
