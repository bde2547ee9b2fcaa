import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { memoryResources } from '../../packages/core/dist/index.js'
import { html, parse, publish } from '../../packages/lectern/dist/index.js'

/** A Markdown file a construct; beside it what is said of it. */
export const folder = join(import.meta.dirname, 'constructs')
export const names = readdirSync(folder).flatMap((file) => (file.endsWith('.md') ? [file.slice(0, -3)] : []))

/** Those of which what is around the text is shown too. */
export const whole: ReadonlySet<string> = new Set(['page', 'cover'])

const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20H0z"/></svg>'
const resources = memoryResources({
  ...Object.fromEntries(['boat', 'unknown', 'line', 'chart', 'x'].map((name) => [`${name}.svg`, picture])),
  'bell.mp3': 'ID3',
  'launch.mp4': '\0\0\0\x18ftypmp42',
})

/** The page of a construct. */
export async function pageOf(name: string): Promise<string> {
  const value = readFileSync(join(folder, `${name}.md`), 'utf8')
  const number = name === 'paragraph-numbers' ? { number: 'paragraphs' as const } : {}
  const overrides = value.startsWith('---') ? {} : { overrides: { title: 'A construct', lang: 'en' } }
  const article = await parse({ value, path: 'article.md' }, { ...number, ...overrides })
  const { editions } = await publish(article, [html()], { resources })
  const file = editions.get('html')?.files[0]
  if (!file) throw new Error('No page was made')
  const chunks: Uint8Array[] = []
  for await (const chunk of file.open()) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
