import { expect, it } from 'vitest'
import { LecternError, memoryResources } from '../../packages/core/dist/index.js'
import { docx } from '../../packages/docx/dist/index.js'
import { epub, html, parse, pdf, publish } from '../../packages/lectern/dist/index.js'
import { narrate } from '../../packages/narration/dist/index.js'
import { articles, drawings } from './values.ts'

// Whatever stands in an article, its author reads findings or an error that was written for people: never the RangeError ("Invalid time value",
// "Incorrect locale information", "Invalid array length") or TypeError of a library.

const emitters = () => [html(), pdf(), epub(), docx()]

async function wrongIn(path: string, value: string, files: Record<string, string> = {}): Promise<string[]> {
  const resources = memoryResources(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  )
  try {
    const article = await parse({ value, path }, { resources })
    await narrate(article)
    const { failures, findings } = await publish(article, emitters(), { resources })
    return [
      ...failures.flatMap(({ edition, error }) => wrongWith(error).map((one) => `${edition}: ${one}`)),
      ...[...article.findings, ...findings].flatMap(({ message }) => forProgrammers.exec(message)?.[0] ?? []),
    ]
  } catch (error) {
    return wrongWith(error)
  }
}

const forProgrammers =
  /\b(?:RangeError|TypeError|Invalid (?:array|string|time|code|language)|undefined is not|is not a function|Incorrect locale|Cannot read)[^\n]*/

/** A RangeError that was explained as "too large" is none for articles of this size. */
function wrongWith(error: unknown): string[] {
  const cause = error instanceof Error ? error.cause : undefined
  const isForPeople =
    error instanceof LecternError && !(cause instanceof RangeError) && !(cause instanceof TypeError)
  return isForPeople
    ? []
    : [String((cause instanceof Error ? cause : (error as Error)).stack ?? error).slice(0, 500)]
}

it.each(articles)('%s', async (_what, path, value) => {
  expect(await wrongIn(path, value)).toEqual([])
})

it.each(drawings)('a drawing: %s', async (_what, svg) => {
  expect(await wrongIn('a.md', '# T\n\n![A drawing](a.svg)\n', { 'a.svg': svg })).toEqual([])
})
