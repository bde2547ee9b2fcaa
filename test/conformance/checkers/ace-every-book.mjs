// Ace on one book after the other, in one process with one browser. The argument is the manifest that has Ace among its
// dependencies; each line of input is a book, a tab and a folder for its report, and is repeated when that is written.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const require = createRequire(process.argv[2])
const ace = require('@daisy/ace-core')
const browser = require('@daisy/ace-axe-runner-puppeteer')

await browser.launch()
const open = { ...browser, launch: async () => undefined, close: async () => undefined }
for await (const line of createInterface({ input: process.stdin })) {
  const [book, folder] = line.split('\t')
  const options = { cwd: folder, outdir: join(folder, 'report'), tmpdir: join(folder, 'work') }
  await ace(book, { ...options, initLogger: true, silent: true, doNotReportMedia: true }, open).catch(
    (error) => console.error(error),
  )
  console.log(line)
}
await browser.close()
process.exit()
