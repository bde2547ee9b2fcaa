import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { htmlSourceWords } from './html.ts'
import { markdownWords } from './markdown.ts'
import { placed, type SourceWords } from './words.ts'

export async function sourceWords(file: string): Promise<SourceWords> {
  const text = (await readFile(file, 'utf8')).replace(/^\ufeff/, '')
  if (extname(file) === '.md') return markdownWords(text)
  if (extname(file) === '.html') return htmlSourceWords(text)
  // The first word of a byline is a mark, as `author:` is in front matter: print names the authors without it.
  const lines = text.replace(/^By (?=\p{Lu})/mu, '').split('\n')
  return {
    flow: lines.flatMap((line, index) => placed(line, index + 1)),
    phrases: [],
    alternatives: [],
  }
}
