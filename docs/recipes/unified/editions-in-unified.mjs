// Editions as files of a pipeline. A plugin alone has no fonts: it is told where they are, as publish() would be.
import { fontSource } from '@lectern/fonts'
import { htmlPlugin } from '@lectern/html'
import { articlePlugin } from '@lectern/markdown'
import { packageFiles } from '@lectern/node'
import { pdfPlugin } from '@lectern/pdf'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'

const publish = { fonts: fontSource(packageFiles([import.meta.resolve('@lectern/fonts')])) }
const processor = unified()
  .use(remarkParse)
  .use(articlePlugin)
  .use(pdfPlugin, { paper: 'a5', publish })
  .use(htmlPlugin, { publish })
const file = new VFile({ value: '# Hello\n\nThe ferry leaves.\n', path: 'hello.md' })
await processor.run(processor.parse(file), file)
for (const { files } of file.data.editions.values())
  for (const { path, size } of files) process.stdout.write(`${path} ${size}\n`)
