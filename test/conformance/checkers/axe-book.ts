import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { withFolder } from '../support/temporary.ts'
import { unzip } from '../support/unzip.ts'
import { spinePages } from '../words/epub.ts'
import { axe, type View, views } from './axe.ts'
import { type Checker, type CheckMessage, type CheckResult, checkEach, resultOf } from './checker.ts'

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
    check: (files) => checkEach(files, (file) => judge(file, seen)),
  }
}

function judge(file: string, seen: 'in every view' | 'in turn'): Promise<CheckResult> {
  return withFolder(async (folder) => {
    const documents = await unpacked(file, folder)
    const messages: CheckMessage[] = []
    for (const [index, view] of views.entries()) {
      const own = documents.filter((_, at) => seen === 'in every view' || at % views.length === index)
      const results = await axe(view).check(view.colorScheme === 'dark' ? await atNight(own) : own)
      for (const [path, result] of results)
        messages.push(...result.messages.map((one) => placed(one, path, view)))
    }
    return resultOf(messages.filter(({ rule }) => !ofSites.has(rule)))
  })
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
