// @ts-check
import { mkdir, writeFile } from 'node:fs/promises'
import { epub, html, parse, pdf, publish } from 'lectern'

const article = await parse({ value: '# Hello\n\nWritten once, read by everyone.', path: 'hello.md' })
const { editions } = await publish(article, [html(), pdf({ paper: 'a4' }), epub()])

await mkdir('out/hello', { recursive: true })
for (const { files } of editions.values()) {
  for (const file of files) await writeFile(`out/hello/${file.path}`, file.open())
}
