import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { daisy } from '@lectern/daisy'
import { audio, epub, html, LecternError, pdf } from 'lectern'
import { expect, it } from 'vitest'
import { lectern } from '../support/lectern.ts'
import { packages, root } from './snippets.ts'

// Every file and folder that a document names is there, and every option is in the guide.

const readmes = ['packages', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}/README.md`),
)
const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name.replaceAll('\\', '/')}`)
/** What a program may import of the package: `lectern/surface`. */
const entries = Object.keys(
  JSON.parse(readFileSync(join(root, 'packages/lectern/package.json'), 'utf8')).exports,
).map((entry) => `lectern/${entry.slice(2)}`)
const own = ['README.md', 'CONTRIBUTING.md', 'examples/README.md', 'test/README.md']
const documents = [...own, ...pages, ...readmes.filter((file) => existsSync(join(root, file)))]

it.each(documents)('%s links to what is there', (file) => {
  const links = [
    ...withoutCode(file)
      .replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
      .matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g),
  ].map(([, link = '']) => link)
  expect(links.filter((link) => !existsSync(join(root, dirname(file), decodeURI(link))))).toEqual([])
})

it.each(documents)('%s names files that are there', (file) => {
  const names = [...withoutCode(file).matchAll(/`([^`\s]+\/[^`\s]*|[^`\s]+\.(?:mjs|test\.ts))`/g)].map(
    ([, name = '']) => name,
  )
  expect(names.filter((name) => isOurs(name) && !isThere(name, file))).toEqual([])
})

it.each(['build', 'check', 'verify', 'voices'])(
  'the guide of the command has each option of %s',
  async (name) => {
    const guide = readFileSync(join(root, 'docs/guides/command.md'), 'utf8')
    const { stdout } = await lectern([name, '--help'])
    const options = stdout.match(/--[a-z-]+/g) ?? []
    expect(options.length).toBeGreaterThan(0)
    expect(options.filter((option) => !guide.includes(option))).toEqual([])
  },
)

const makers = { audio, daisy, epub, html, pdf }

/** What a maker says that it takes, when it is asked for an option that it has not, or one that can be nothing. */
function hintOf(name: keyof typeof makers, options: object): string {
  try {
    Reflect.apply(makers[name], undefined, [options])
  } catch (error) {
    if (error instanceof LecternError) return error.hint ?? ''
  }
  throw new Error(`${name}() takes everything`)
}

it.each(Object.keys(makers) as (keyof typeof makers)[])(
  'the manual of %s() has each option, and limits as they are',
  (name) => {
    const manual = readFileSync(join(root, 'packages', name, 'README.md'), 'utf8')
    const options = hintOf(name, { '': true })
      .replace(/^Use |\.$/g, '')
      .split(', ')
    expect(options.length).toBeGreaterThan(1)
    expect(options.filter((option) => !manual.includes(`\`${option}\``))).toEqual([])
    const limits = options.flatMap(
      (option) => hintOf(name, { [option]: Symbol() }).match(/\d\S* to \S*\d/g) ?? [],
    )
    expect(limits.filter((limit) => !manual.includes(limit))).toEqual([])
  },
)

/** Programs and examples of syntax name files of their readers. */
function withoutCode(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/^```.*?^```/gms, '')
}

/** Names that begin as ours do, without patterns in them; what a build makes need not be there. */
function isOurs(name: string): boolean {
  const [first = ''] = name.split('/')
  const top = ['docs', 'examples', 'packages', 'scripts', 'test']
  return !/[*<>{}…]|node_modules|dist/.test(name) && (top.includes(first) || packages.includes(first))
}

/** From the root, from `packages`, or from the document's own folder. */
function isThere(name: string, file: string): boolean {
  const path = name.replace(/[:#].*$/, '')
  if (entries.includes(path)) return true
  return [root, join(root, 'packages'), join(root, dirname(file))].some((from) =>
    existsSync(join(from, path)),
  )
}
