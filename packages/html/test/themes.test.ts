import { readFileSync } from 'node:fs'
import { contrast, defaultTheme, newspaperTheme, publish, readAll, themes } from '@lectern/core'
import { classNames } from '@lectern/hast'
import type { Code } from 'mdast'
import { expect, test } from 'vitest'
import { fragmentStyle, html, type PageSlots, stylesheet, toFragment } from '../src/index.js'
import { e } from '../src/page/elements.js'
import { articleOf, p, pageOf } from './build.js'

const guide = readFileSync(new URL('../../../docs/guides/themes.md', import.meta.url), 'utf8')

test('the guide names every custom property of the page, and no other', () => {
  const names = (text: string, pattern: RegExp) =>
    new Set([...text.matchAll(pattern)].map(([, name]) => name))
  const table = guide
    .split('\n')
    .filter((line) => line.startsWith('| `--'))
    .join('\n')
  const said = names(table, /`(--[a-z0-9-]+)`/g)
  for (const level of [2, 3, 4, 5]) said.add(`--h${level}`)
  expect([...said].sort()).toEqual([...names(stylesheet(defaultTheme), /(--[a-z0-9-]+):/g)].sort())
})

test('a prefix is put before every class of a fragment', async () => {
  const fragment = toFragment(
    await articleOf([p('a', { type: 'blank' }, { type: 'image', url: 'x.png', alt: '' })]),
    {
      classPrefix: 'lectern-',
      resource: () => undefined,
    },
  )
  const used = [...fragment.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '))
  expect(used.length).toBeGreaterThan(2)
  for (const name of used) expect(classNames.map((own) => `lectern-${own}`)).toContain(name)
})

test("a fragment's style goes by its own classes alone", () => {
  const style = fragmentStyle({ classPrefix: 'lectern-' })
  const rules = style.replace(/@supports [^{]*\{(.*)\}/g, '$1')
  const selectors = [...rules.matchAll(/([^{}]+)\{[^}]*\}/g)].flatMap(([, list = '']) => list.split(','))
  for (const selector of selectors) {
    const names = [...selector.matchAll(/\.(lectern-)?([a-z-]+)/g)]
    expect(names.length, selector).toBeGreaterThan(0)
    for (const [, prefix, name] of names) {
      expect(prefix, selector).toBe('lectern-')
      expect(classNames).toContain(name)
    }
  }
})

test('a program has its colours, and nothing of it is lost', async () => {
  const program: Code = { type: 'code', lang: 'js', value: 'const answer = "42" // <why>' }
  const { page } = await pageOf(await articleOf([program]))
  expect(page).toContain(
    '<code class="language-js" translate="no"><span class="code-keyword">const</span> answer = <span class="code-string">"42"</span> <span class="code-comment">// &#x3C;why></span></code>',
  )
})

test('the colours of code keep 7:1 on their panel in every theme, by day, by night and in sepia', () => {
  for (const theme of Object.values(themes)) {
    // On paper a program is black.
    const onScreen = stylesheet(theme).replace(/@media print\{@page[\s\S]*/, '')
    for (const [block] of onScreen.matchAll(/--ground:[^}]*/g)) {
      const panel = /--panel:(#[0-9a-f]{6})/.exec(block)?.[1] ?? '#000000'
      const inks = [...block.matchAll(/--(code-[a-z]+):(#[0-9a-f]{6})/g)]
      expect(inks).toHaveLength(6)
      for (const [, name, ink = ''] of inks)
        expect(contrast(ink, panel), `${theme.name}: ${name} ${ink} on ${panel}`).toBeGreaterThanOrEqual(7)
    }
  }
})

test('an own theme can be read in sepia and while it is spoken', () => {
  // 4.54:1 on white, less on the yellow of the spoken sentence and on sepia.
  const grey = '#767676'
  const color = { ...defaultTheme.color, text: grey, link: grey, muted: grey, accent: grey }
  const style = stylesheet({ ...defaultTheme, color })
  const blockOf = (selector: string) => style.slice(style.indexOf(selector)).replace(/\}[\s\S]*/, '')
  const valueIn = (block: string, name: string) =>
    new RegExp(`--${name}:(#[0-9a-f]{6})`).exec(block)?.[1] ?? ''
  const [usual, light, sepia] = [':root{', ':root[data-theme=light]{', ':root[data-theme=sepia]{'].map(
    blockOf,
  )
  for (const block of [usual ?? '', light ?? '', sepia ?? ''])
    for (const ground of ['ground', 'speaking'])
      for (const ink of ['text', 'link', 'muted', 'accent'])
        expect(contrast(valueIn(block, ink), valueIn(block, ground)), `${ink} on ${ground}`).toBeGreaterThan(
          4.5,
        )
  expect(valueIn(blockOf(':root{'), 'speaking')).toBe('#ffffff')
  expect(valueIn(stylesheet(defaultTheme), 'speaking')).toBe('#fff3bf')
})

test("a style sheet of the publisher's comes last and cannot end its element; the page then claims no WCAG", async () => {
  const article = await articleOf([p('a', 'x')], { lang: 'en' })
  const css = 'h1{color:#123456}p::after{content:"</style><script>"}'
  const { editions, findings } = await publish(article, [html({ css, themeFonts: false })])
  const edition = editions.get('html')
  const page = edition?.files[0] ? new TextDecoder().decode(await readAll(edition.files[0])) : ''
  expect(page).toContain('h1{color:#123456}p::after{content:"<\\/style><script>"}</style>')
  expect(edition?.claims.map(({ standard }) => standard)).not.toContain('WCAG 2.2 AA')
  expect(findings.map(({ rule }) => rule)).toContain('own-style')
})

test("the publisher's own parts stand in their places; the page then claims no WCAG", async () => {
  const article = await articleOf([p('a', 'x')], { lang: 'en' })
  const slots: PageSlots = {
    head: [e('meta', { name: 'robots', content: 'noindex' })],
    top: [e('nav', { ariaLabel: 'Sections' }, 'News')],
    bottom: [e('aside', { ariaLabel: 'Subscribe' }, 'By post')],
  }
  const { editions, findings } = await publish(article, [html({ slots, themeFonts: false })])
  const edition = editions.get('html')
  const page = edition?.files[0] ? new TextDecoder().decode(await readAll(edition.files[0])) : ''
  const order = [
    'name="robots"',
    '</head>',
    '<nav aria-label="Sections">News</nav>',
    '<main>',
    '</main>',
    'By post',
    '<footer',
  ]
  const places = order.map((words) => page.indexOf(words))
  expect(places).toEqual([...places].sort((one, other) => one - other))
  expect(places).not.toContain(-1)
  expect(edition?.claims.map(({ standard }) => standard)).not.toContain('WCAG 2.2 AA')
  expect(findings.map(({ rule }) => rule)).toContain('own-style')
  expect(() => html({ slots: { top: ['<nav>'] as never } })).toThrow('slots.top')
})

test("a logo stands in the bar with the publisher's name, and needs words", async () => {
  const logo = { bytes: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>') }
  const page = async (values: Record<string, unknown>, alt?: string) => {
    const article = await articleOf([p('a', 'x')], values)
    const { editions, failures } = await publish(article, [
      html({ logo: { ...logo, ...(alt ? { alt } : {}) }, themeFonts: false }),
    ])
    const file = editions.get('html')?.files[0]
    return file ? new TextDecoder().decode(await readAll(file)) : failures[0]?.error
  }
  expect(await page({ publisher: 'The Ansa Herald' })).toMatch(
    /<p class="publisher"><img src="data:image\/svg\+xml;base64,[^"]+" alt="The Ansa Herald"/,
  )
  expect(await page({ publisher: 'The Ansa Herald' }, 'Herald')).toContain('alt="Herald"')
  expect(await page({})).toMatchObject({ code: 'bad-usage', option: 'logo' })
})

test.each([
  ['text', { bytes: 'picture', alt: 'Quay' }],
  ['no bytes', { bytes: new Uint8Array(0), alt: 'Quay' }],
  ['bytes of something else', { bytes: new TextEncoder().encode('Quay'), alt: 'Quay' }],
])('a logo of %s is refused at once', (_, logo) => {
  expect(() => html({ logo: logo as never })).toThrow('The option “logo” of html() cannot be this object')
})

test('a look arranges the page, and a theme made of it does the same', async () => {
  const article = () => articleOf([p('a', 'x')], { subjects: ['ferries', 'lakes'], publisher: 'The Herald' })
  const { page } = await pageOf(await article(), { theme: { ...newspaperTheme, name: 'herald' } })
  expect(page).toContain('<p class="kicker">ferries</p>')
  expect(page).toContain('.bar:has(.publisher){justify-content:center')
  const plain = (await pageOf(await article())).page
  expect(plain).not.toContain('kicker')
})
