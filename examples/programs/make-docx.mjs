// @ts-check
/**
 * Makes Word documents: `node examples/programs/make-docx.mjs examples/articles/lake-ferry/lake-ferry.md`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { folderResources } from '@lectern/node'
import { parse, publish } from 'lectern'
import { docx } from './docx/index.mjs'

await mkdir('out/docx', { recursive: true })
for (const path of process.argv.slice(2)) {
  const resources = folderResources({ root: dirname(path) })
  const article = await parse({ value: await readFile(path), path }, { resources })
  const { editions, findings, failures } = await publish(article, [docx()], { resources })
  for (const { line, severity, message } of findings)
    console.error(`${path}:${line ?? 1} ${severity} ${message}`)
  for (const { error } of failures) throw error
  for (const file of editions.get('docx')?.files ?? []) {
    await writeFile(`out/docx/${file.path}`, file.open())
    console.log(`out/docx/${file.path}`)
  }
}
