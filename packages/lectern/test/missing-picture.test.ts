import { check, checkFiles } from '@lectern/check'
import { memoryResources, readAll } from '@lectern/core'
import { epub, html, parse, pdf, publish } from 'lectern'
import { expect, it } from 'vitest'

const value = `---
title: A lake
lang: en
date: 2026-01-01
---

![A red bridge](bridge.png)

Words, and [![A badge](https://example.org/badge.svg)](https://example.org/) ![A map](https://example.org/map.png).

![A red bridge](bridge.png)
`

it('a picture that is missing is one error, and every edition is made without it', async () => {
  const article = await parse({ value, path: 'lake.md' })
  const resources = memoryResources({})
  const checked = [...check(article), ...(await checkFiles(article, resources))]
  const { editions, failures, findings } = await publish(article, [html(), epub(), pdf()], { resources })
  expect(failures).toEqual([])
  expect([...editions.keys()].sort()).toEqual(['epub', 'html', 'pdf'])
  const missing = findings.filter(({ rule }) => rule === 'picture-missing')
  expect(missing.map(({ line, severity, message }) => [line, severity, message])).toEqual([
    [7, 'error', 'The picture "bridge.png" cannot be loaded: it is not there'],
    [9, 'error', expect.stringContaining('badge.svg')],
    [9, 'error', expect.stringContaining('map.png')],
  ])
  const words = (found: typeof findings) => found.map(({ rule, message }) => [rule, message])
  expect(words(checked.filter(({ rule }) => rule === 'picture-missing'))).toEqual(words(missing))
  const claims = [...editions.values()].flatMap((edition) => edition.claims.map(({ standard }) => standard))
  expect(claims.length).toBeGreaterThan(0)
})

it('its reader gets the description, and a link to an address on the web', async () => {
  const { editions } = await publish(await parse({ value }), [html()])
  const [page] = editions.get('html')?.files ?? []
  const text = page ? new TextDecoder().decode(await readAll(page)) : ''
  expect(text).toContain('Picture: A red bridge')
  expect(text).toContain('<a href="https://example.org/map.png">Picture: A map</a>')
  expect(text).not.toContain('href="https://example.org/badge.svg"')
})
