import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from '@lectern/markdown'
import { createMathPass } from '@lectern/math'
import { type NarrateOptions, narrate, type Script, type ScriptItem } from '@lectern/narration'
import { describe, expect, it } from 'vitest'

const folder = new URL('./scripts/', import.meta.url)
const cases = readdirSync(folder).filter((name) => !name.includes('.'))
const isUpdate = process.env.UPDATE === '1' && !process.env.CI

describe('the script of', () => {
  it.each(cases)('%s', async (name) => {
    const said = await written(readFileSync(new URL(`${name}/article.md`, folder), 'utf8'))
    const file = new URL(`${name}/script.txt`, folder)
    if (isUpdate) writeFileSync(file, said)
    expect(existsSync(file), 'a missing expectation is written with UPDATE=1').toBe(true)
    expect(said).toBe(readFileSync(file, 'utf8'))
  })
})

async function written(value: string): Promise<string> {
  const math = createMathPass({})
  const number = value.includes('paragraphNumbers') ? { number: 'paragraphs' as const } : {}
  const article = await parse(
    { value, format: 'markdown', path: 'article.md' },
    { passes: [math], ...number },
  )
  const found: string[] = []
  const report: NarrateOptions['report'] = (rule, message, { place } = {}) => {
    const line = place && 'start' in place ? place.start.line : undefined
    found.push(`${line ?? '-'} ${rule.id}: ${message}`)
  }
  const script = await narrate(article, { frame: false, ...wanted(article.meta.extra.narrate), report })
  return `${[...script.items.map((item) => lineOf(item, script)), '', ...unread(script), ...found].join('\n').trim()}\n`
}

/** The front matter's wishes; `speaks` is a list of languages. */
function wanted(value: unknown): NarrateOptions {
  const { speaks, ...options } = { ...(value as object) } as NarrateOptions & { speaks?: unknown }
  if (!Array.isArray(speaks)) return { narrator: { name: 'Tones', synthetic: true }, ...options }
  return { ...options, speaks: (lang) => speaks.includes(lang) }
}

function lineOf(item: ScriptItem, { lang }: Script): string {
  if (item.type === 'pause') return `          (${item.seconds} s)`
  const who = `${item.voice ?? item.role}${item.lang === lang ? '' : ` ${item.lang}`}`.padEnd(13)
  const parts = item.parts.map(({ spoken, lang: own, ipa, pause, emphasis }) => {
    const marked = (emphasis ?? []).toReversed().reduce((text, { begin, end, level }) => {
      const sign = level === 'strong' ? '**' : '*'
      return text.slice(0, begin) + sign + text.slice(begin, end) + sign + text.slice(end)
    }, spoken)
    return `${own === item.lang ? '' : `<${own}> `}${marked}${ipa ? ` /${ipa}/` : ''}${pause ? ` (${pause} s)` : ''}`
  })
  const around = [item.skip && `skip: ${item.skip}`, item.escape && `in: ${item.escape.join(' ')}`].filter(
    Boolean,
  )
  const display = (item.marker ? `${item.marker} ` : '') + item.display.replace(/\s+/g, ' ')
  return [
    `${who} ${parts.join(' | ')}${around.length > 0 ? `   [${around.join('; ')}]` : ''}`,
    ...(display === item.spoken ? [] : [`            = ${display}`]),
    ...(item.glosses ?? []).map(({ written, spoken }) => `            ~ ${written} is ${spoken}`),
  ].join('\n')
}

function unread({ unspoken }: Script): string[] {
  return unspoken.map(
    ({ block, reason, announcement }) => `not read: ${block} (${reason}), said at ${announcement}`,
  )
}
