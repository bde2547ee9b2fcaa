import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { check, rules } from '@lectern/check'
import { parse } from '@lectern/markdown'
import { describe, expect, it } from 'vitest'

const folder = new URL('fixtures/', import.meta.url)
const cases = readdirSync(folder)

async function messagesOf(name: string): Promise<string[]> {
  const value = readFileSync(new URL(`${name}/article.md`, folder), 'utf8')
  const findings = check(await parse({ value, format: 'markdown', path: 'article.md' }))
  return findings.map(({ rule, severity, message, line, column, wcag }) =>
    `${line ?? '-'}:${column ?? '-'} ${severity} ${rule}  ${message}  ${wcag.join(' ')}`.trimEnd(),
  )
}

describe('check', () => {
  it.each(cases)('%s', async (name) => {
    const expected = new URL(`${name}/messages.txt`, folder)
    const messages = `${(await messagesOf(name)).join('\n')}\n`
    if (process.env.UPDATE || (!process.env.CI && !existsSync(expected))) writeFileSync(expected, messages)
    expect(messages).toBe(readFileSync(expected, 'utf8'))
  })

  it('has a case for every rule', () => {
    expect(Object.keys(rules).filter((rule) => !cases.includes(rule))).toEqual([])
  })

  it('finds nothing in an article without faults', async () => {
    expect(await messagesOf('clean')).toEqual([])
  })
})
