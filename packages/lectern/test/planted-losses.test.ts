import { check, checkFiles } from '@lectern/check'
import { memoryResources } from '@lectern/core'
import { html, parse, publish } from 'lectern'
import { describe, expect, it } from 'vitest'

const resources = memoryResources({})
const wrapped = (body: string, lang = ' lang="en"') =>
  `<html${lang}><title>T</title><meta name="date" content="2026-01-01"><main><h1>T</h1><p>Some words.</p>${body}</main></html>`

async function claims(value: string): Promise<string[]> {
  const article = await parse({ value, path: 'a.html' })
  const checked = [...check(article), ...(await checkFiles(article, resources))]
  const { editions } = await publish(article, [html()], { resources, checked })
  return [...editions.values()].flatMap((edition) => edition.claims.map(({ standard }) => standard))
}

const english = `The old bridge was opened in the spring of that year, and the whole town came to see it. Nobody had believed that it
would stand, since the river was wide and the winters were hard. But the builders knew what they were doing, and it has carried every cart
and every child across the water since then.`

const claimed = (standards: string[]) => standards.some((standard) => standard.startsWith('WCAG'))

describe('a claim falls with what is planted', () => {
  it('and is made where nothing is', async () => {
    expect(claimed(await claims(wrapped('')))).toBe(true)
  })

  it('and stands where the language was detected beyond doubt', async () => {
    expect(claimed(await claims(wrapped(`<p>${english}</p>`, '')))).toBe(true)
  })

  it.each([
    ['a table without headers', wrapped('<table><tr><td>1<td>2<tr><td>3<td>4</table>')],
    ['a picture without a description', wrapped('<p><img src="boat.png"></p>')],
    ['a link without words', wrapped('<p><a href="https://example.org/"></a></p>')],
    ['a language that was detected from too few words', wrapped('', '')],
    ['no language, in words of none', wrapped('<p>Xq zzgh wpl.</p>', '')],
  ])('%s', async (_, value) => {
    expect(claimed(await claims(value))).toBe(false)
  })

  it('words of Markdown that nothing read', async () => {
    const article = await parse({
      value: '---\nlang: en\ndate: 2026-01-01\n---\n# The quay\n\nWords.',
      path: 'a.md',
    })
    const finding = {
      rule: 'words-unread',
      source: 'markdown',
      severity: 'warning',
      message: '',
      wcag: ['1.3.1'],
    } as const
    for (const [findings, isClaimed] of [[[], true] as const, [[finding], false] as const]) {
      const { editions } = await publish(article, [html()], { resources, checked: findings })
      const standards = [...editions.values()].flatMap(({ claims }) => claims.map(({ standard }) => standard))
      expect(claimed(standards)).toBe(isClaimed)
    }
  })
})
