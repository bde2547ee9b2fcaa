import { readdirSync } from 'node:fs'
import { type Edition, readAll } from '@lectern/core'

export const folder = import.meta.dirname

/** The articles of this folder. */
export const samples = readdirSync(folder)
  .filter((file) => /\.(?:md|qmd)$/.test(file))
  .map((file) => ({ name: file.replace(/\.\w+$/, ''), file, folder }))

/** Lines whose letters do not follow those of the lines before them. */
export function missingLines(words: string, text: string): string[] {
  const letters = lettersOf(text)
  let at = 0
  return words.split('\n').filter((line) => {
    const found = letters.indexOf(lettersOf(line), at)
    if (found >= 0) at = found + lettersOf(line).length
    return found < 0
  })
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** The words of the article in a page, without its tags. */
export async function pageText(edition: Edition | undefined): Promise<string> {
  const page = edition?.files.find(({ path }) => path.endsWith('.html'))
  if (!page) throw new Error('There is no page')
  const source = new TextDecoder().decode(await readAll(page))
  const main = /<main\b[\s\S]*<\/main>/.exec(source)?.[0] ?? ''
  return main
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&#x27;|&quot;|&amp;/g, ' ')
}

/** Words that do not follow those before them: others may stand between ("Row 1:", "List with two items"). */
export function missingWords(words: string, text: string): string[] {
  const letters = text.normalize('NFC').toLowerCase()
  let at = 0
  return (words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => {
    const found = letters.indexOf(word, at)
    if (found >= 0) at = found + word.length
    return found < 0
  })
}
