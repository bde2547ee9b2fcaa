// @ts-check
import { mkdir, writeFile } from 'node:fs/promises'
import { fontSource } from '@lectern/fonts'
import { packageFiles } from '@lectern/node'
import { epub, html, parse, pdf, publish } from 'lectern'

const fonts = fontSource(packageFiles([import.meta.resolve('@lectern/fonts')]))
const article = await parse({ value: '# Hello\n\nWritten once, read by everyone.', path: 'hello.md' })
const { editions } = await publish(article, [html(), pdf({ paper: 'a4' }), epub()], { fonts })

await mkdir('out/hello', { recursive: true })
for (const { files } of editions.values()) {
  for (const file of files) await writeFile(`out/hello/${file.path}`, file.open())
}
