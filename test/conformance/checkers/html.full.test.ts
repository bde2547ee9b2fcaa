import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withFolder } from '../support/temporary.ts'
import { whenInstalled } from '../support/when-installed.ts'
import { axe, views } from './axe.ts'
import { type Checker, checkOne, describeMessages } from './checker.ts'
import { nu } from './nu.ts'
import { pageLoad } from './page-load.ts'

const page = (body: string, style = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The ferry</title>
<style>${style}</style></head><body><main><h1>The ferry</h1>${body}</main></body></html>`

const judge = (checker: Checker, html: string) =>
  withFolder(async (folder) => {
    const path = join(folder, 'seed.html')
    await writeFile(path, html)
    return checkOne(checker, path)
  })

const sound = page('<p>It left at six.</p>')

for (const checker of [nu, pageLoad, ...views.map(axe)]) {
  await whenInstalled([checker], `${checker.name} on a sound page`, () => {
    it('finds nothing', async () => expect(describeMessages(await judge(checker, sound))).toBe(''))
  })
}

await whenInstalled([nu], 'Nu on planted defects', () => {
  it('a picture without alternative text', async () => {
    expect(describeMessages(await judge(nu, page('<img src="boat.jpg">')))).toContain('alt')
  })
  it('a style that cannot be read, but for what Nu has not heard of', async () => {
    const highlight = '::highlight(lectern-word){color:#000}'
    expect(describeMessages(await judge(nu, page('', `p{color:#000}${highlight}`)))).toBe('')
    expect(describeMessages(await judge(nu, page('', `${highlight}p:nonsense({color:#000}`)))).toContain(
      'CSS',
    )
  })
  it('blocks inside a paragraph', async () => {
    expect((await judge(nu, page('<p><ul><li>six</li></ul></p>'))).errors).toBeGreaterThan(0)
  })
})

await whenInstalled([pageLoad], `${pageLoad.name}, on planted defects`, () => {
  const policy = `<meta http-equiv="content-security-policy" content="script-src 'none'">`
  it.each([
    ['console', page(`${policy}<script>let x</script>`)],
    ['script', page('<script>missing()</script>')],
    ['network', page('<img alt="A boat" src="http://127.0.0.1:9/boat.jpg">')],
  ])('%s', async (rule, html) => {
    expect((await judge(pageLoad, html)).messages.map((message) => message.rule)).toContain(rule)
  })
})

const planted: [view: string, rule: string, html: string][] = [
  ['desktop', 'image-alt', page('<img src="boat.jpg">')],
  ['320 px', 'reflow', page('<div style="width: 600px">It left at six.</div>')],
  [
    'dark',
    'color-contrast',
    page('<p>It left.</p>', '@media (prefers-color-scheme: dark) { body { background: #000; color: #333 } }'),
  ],
  [
    'forced colours',
    'image-alt',
    page(
      '<p>It left.</p><img class="f" src="a.png">',
      '.f { display: none } @media (forced-colors: active) { .f { display: inline } }',
    ),
  ],
]

for (const view of views) {
  await whenInstalled([axe(view)], `axe (${view.name}) on planted defects`, () => {
    it.each(planted.filter(([name]) => name === view.name))('%s: %s', async (_view, rule, html) => {
      expect((await judge(axe(view), html)).messages.map((message) => message.rule)).toContain(rule)
    })
  })
}
