import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { withBrowser } from '../support/browser.ts'
import { withFolder } from '../support/temporary.ts'
import { unzip } from '../support/unzip.ts'
import { spinePages } from '../words/epub.ts'
import { axe, axeIn, type View, views } from './axe.ts'
import { type Checker, type CheckMessage, type CheckResult, resultOf } from './checker.ts'

/** Asked of whole sites, not of a chapter that a reading system shows within its own navigation; Ace leaves them out too. */
const ofSites = new Set(['landmark-one-main', 'page-has-heading-one', 'region', 'bypass'])

/**
 * axe-core in Chromium on every document of a book.
 *
 * @param seen all views of each document, or one each in turn, so that each view sees every fourth
 */
export function axeBook(seen: 'in every view' | 'in turn'): Checker {
  const { needs, locate } = axe(views[0] as View)
  return {
    name: 'axe on each chapter',
    needs,
    locate,
    check: (files) => withFolder((folder) => judge(files, folder, seen)),
  }
}

/** A window for each view, not for each book. */
async function judge(
  files: readonly string[],
  folder: string,
  seen: 'in every view' | 'in turn',
): Promise<ReadonlyMap<string, CheckResult>> {
  const messages = new Map<string, CheckMessage[]>(files.map((file) => [file, []]))
  const documents: { file: string; path: string }[] = []
  for (const [index, file] of files.entries()) {
    const paths = await unpacked(file, join(folder, String(index)))
    documents.push(...paths.map((path) => ({ file, path })))
  }
  await withBrowser(async (browser) => {
    for (const [index, view] of views.entries()) {
      const own = documents.filter((_, at) => seen === 'in every view' || at % views.length === index)
      const paths = own.map(({ path }) => path)
      const shown = view.colorScheme === 'dark' ? await atNight(paths) : paths
      const results = await axeIn(browser, view, shown)
      for (const [at, { file }] of own.entries()) {
        const found = results.get(shown[at] ?? '')?.messages ?? []
        messages.get(file)?.push(...found.map((one) => placed(one, shown[at] ?? '', view)))
      }
    }
  })
  return new Map(
    [...messages].map(([file, found]) => [file, resultOf(found.filter(({ rule }) => !ofSites.has(rule)))]),
  )
}

async function unpacked(file: string, folder: string): Promise<string[]> {
  for (const [path, content] of await unzip(file)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return (await spinePages(file)).map(({ path }) => join(folder, path))
}

/** Night mode is the reading system's: it brings its own ground and ink, and the book's colours must not fight them. */
const night = `<style>
html, body { background-color: #000 !important; color: #e8e8e8 !important }
a:link, a:visited { color: #8ab4f8 !important }
</style></head>`

async function atNight(documents: readonly string[]): Promise<string[]> {
  const copies = documents.map((path) => path.replace(/\.xhtml$/, '-at-night.xhtml'))
  for (const [index, path] of documents.entries()) {
    await writeFile(copies[index] ?? '', (await readFile(path, 'utf8')).replace('</head>', night))
  }
  return copies
}

const placed = (message: CheckMessage, path: string, { name }: View): CheckMessage => ({
  ...message,
  place: `${path.split('/').slice(-2).join('/')}, ${name}: ${message.place ?? ''}`,
})
