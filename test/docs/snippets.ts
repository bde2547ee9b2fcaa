import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const packages = readdirSync(join(root, 'packages'))

export interface Snippet {
  /** "docs/guides/library.md:7" */
  readonly place: string
  readonly file: string
  readonly language: string
  readonly code: string
}

/** Documents for those who use Lectern. */
export const documents = [
  'README.md',
  ...packages.map((name) => `packages/${name}/README.md`),
  ...readdirSync(join(root, 'docs/guides')).map((name) => `docs/guides/${name}`),
  ...readdirSync(join(root, 'docs/recipes'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/recipes/${name}`),
  'examples/documents/README.md',
]

/** The fenced blocks of a document. */
export function snippetsOf(file: string): Snippet[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(({ 1: language = '', 2: code = '', index }) => {
    const line = text.slice(0, index).split('\n').length + 1
    return { place: `${file}:${line}`, file, language, code }
  })
}
