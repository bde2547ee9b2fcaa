import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { check, checkFiles, rules } from '@lectern/check'
import { ResourceError, type Resources } from '@lectern/core'
import { parse } from '@lectern/markdown'
import { describe, expect, it } from 'vitest'

const folder = new URL('fixtures/', import.meta.url)
const cases = readdirSync(folder)

/** Every file is there but those whose names say that they are not. */
const resources: Resources = {
  async load(reference, accept) {
    if (reference.includes('missing')) throw new ResourceError('missing', reference, 'Look at its name.')
    return { reference, bytes: new Uint8Array(1), mediaType: accept[0] ?? '' }
  },
}

async function messagesOf(name: string): Promise<string[]> {
  const value = readFileSync(new URL(`${name}/article.md`, folder), 'utf8')
  const article = await parse({ value, format: 'markdown', path: 'article.md' })
  const findings = [...check(article), ...(await checkFiles(article, resources))]
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
