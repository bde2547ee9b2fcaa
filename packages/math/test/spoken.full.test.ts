import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { speak } from '../src/speech.js'
import { compile } from '../src/tex.js'

/**
 * What is said of formulas from school and university, for those who speak the language to read line by line. `vitest -u` writes
 * the files anew; whoever changes them reads what changed.
 */
describe('formulas as a teacher would say them', () => {
  it.each(['en', 'de', 'fr', 'es'])(
    'in %s',
    async (lang) => {
      const said = await inLines(lines('formulas.txt'), [lang])
      await expect(said).toMatchFileSnapshot(`spoken/${lang}.txt`)
    },
    60_000,
  )

  it('in all languages that have rules', async () => {
    const said = await inLines(lines('few.txt'), ['it', 'nb', 'nn', 'sv', 'da', 'ca', 'af', 'hi', 'ko'])
    await expect(said).toMatchFileSnapshot('spoken/others.txt')
  }, 60_000)
})

function lines(name: string): string[] {
  return readFileSync(new URL(`spoken/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
}

/** Headings and blank lines stay; below a formula is what is said, after its language where there are several. */
async function inLines(list: readonly string[], languages: readonly string[]): Promise<string> {
  const said = new Map<string, string[]>()
  for (const lang of languages)
    for (const tex of list.filter((line) => line && !line.startsWith('# '))) {
      const { text } = await speak(mathmlOf(tex), lang)
      said.set(tex, [...(said.get(tex) ?? []), `    ${languages.length > 1 ? `${lang}: ` : ''}${text}`])
    }
  return `${list.flatMap((line) => [line, ...(said.get(line) ?? [])]).join('\n')}\n`
}

function mathmlOf(tex: string): string {
  const compiled = compile(tex, false)
  if ('problem' in compiled) throw new Error(`${tex}: ${compiled.problem}`)
  return compiled.mathml
}
