// What a new user writes: one article, three editions. Prints their files.
import { epub, html, parse, pdf, publishOrThrow } from 'lectern'

const value =
  '---\ntitle: The ferry\nlang: en\ndate: 2026-05-14\n---\n\nShe **leaves** at $\\frac{1}{2}$ past noon.\n'
const article = await parse({ value, path: 'ferry.md' })
const { editions } = await publishOrThrow(article, [html(), pdf(), epub()])
const files = [...editions.values()].flatMap((edition) => edition.files)
process.stdout.write(`${files.map(({ path, size }) => `${path} ${size}`).join(', ')}\n`)
