import { createHash } from 'node:crypto'
import { publish } from '@lectern/core'
import type { PhrasingContent } from 'mdast'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import { html } from '../src/index.js'
import { articleOf, h, p, pageOf, picture, sound, text } from './build.js'

const blocks = () => [
  p('a', 'One. Two.'),
  h('first', 'First'),
  p('b', 'Three.'),
  h('second', 'Second'),
  p('c', picture('x.png', 'A red square')),
]

test('the page has one h1, a title, a language, and landmarks', async () => {
  const { page } = await pageOf(await articleOf(blocks(), { lang: 'fr-CA', title: 'Le titre' }))
  expect(page).toMatch(/^<!doctype html><html lang="fr-CA" dir="ltr">/)
  expect(page.match(/<h1/g)).toHaveLength(1)
  expect(page).toContain('<title>Le titre</title>')
  for (const landmark of ['<header class="bar', '<main><article><header', '<nav class="contents"'])
    expect(page).toContain(landmark)
  expect(page).toContain('href="#lectern-text">Aller au texte</a>')
  expect(page).toContain('<section><h2 id="first">')
  expect(page).toContain('<div id="lectern-text" class="text" tabindex="-1">')
})

test('emphasis has dots in Japanese and Chinese, where slanted letters are foreign; other pages do not carry the rule', async () => {
  const words: PhrasingContent = { type: 'emphasis', children: [text('毎日')] }
  const { page } = await pageOf(await articleOf([p('a', words)], { lang: 'ja' }))
  expect(page).toContain('em:is(:lang(ja),:lang(zh)){font-style:normal;text-emphasis:dot}')
  expect((await pageOf(await articleOf(blocks()))).page).not.toContain('text-emphasis')
})

test('its policy allows its own script and style by hash, and they are what is there', async () => {
  const { page } = await pageOf(await articleOf(blocks()))
  const hash = (value: string) => createHash('sha256').update(value).digest('base64')
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
  const script = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].at(-1)?.[1] ?? ''
  expect(style.length).toBeGreaterThan(1000)
  expect(page).toContain(hash(style))
  expect(page).toContain(hash(script))
  expect(page).not.toMatch(/ on[a-z]+=/)
  expect(page).not.toMatch(/ style=/)
})

test('it asks nobody for anything', async () => {
  const { page } = await pageOf(await articleOf(blocks()))
  expect([...page.matchAll(/ src="([^"]{0,30})/g)].map(([, src]) => src)).toEqual([
    'data:image/png;base64,iVBORw0K',
  ])
  expect(page).not.toMatch(/url\(|@import|<link rel="(stylesheet|preload)|<link rel="icon" href="(?!data:)/)
  expect(page).toContain('alt="A red square" width="40" height="20"')
})

test('files that links lead to stand beside it, but for those that a browser would run', async () => {
  const linked = (url: string) => p(url, { type: 'link', url, children: [text('words')] })
  const links = ['files/plan.pdf#page=2', 'files/plan.pdf', 'run.html', 'lost.pdf'].map(linked)
  const { edition, run } = await pageOf(await articleOf(links))
  expect(edition.files.map(({ path }) => path)).toEqual(['article.html', 'files/plan.pdf'])
  expect(run.findings.map(({ message }) => message).filter((one) => one.includes('beside'))).toEqual([
    '"run.html" is not put beside the page: a browser may run it',
  ])
})

test('pictures may stand beside it', async () => {
  const { page, edition } = await pageOf(await articleOf(blocks()), { assets: 'folder' })
  const [, picturePath] = edition.files.map(({ path }) => path)
  expect(picturePath).toMatch(/^article\.assets\/[0-9a-f]{12}\.png$/)
  expect(page).toContain(`src="${picturePath}"`)
})

test('a picture that cannot be had is a finding, and leaves its description', async () => {
  const { page, run } = await pageOf(await articleOf([p('a', picture('gone.png', 'A boat'))]))
  expect(page).toContain('Picture: A boat')
  expect(run.findings.filter(({ rule }) => rule === 'picture-missing')).toHaveLength(1)
})

test('every block has its place, and no id is there twice', async () => {
  const article = await articleOf(blocks())
  const { page, edition } = await pageOf(article)
  for (const id of article.blocks.keys())
    expect(edition.map.places.get(id)).toEqual({ kind: 'fragment', path: 'article.html', id })
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(ids).toHaveLength(new Set(ids).size)
})

test('the same article gives the same bytes', async () => {
  const one = await pageOf(await articleOf(blocks()), {}, [sound])
  const other = await pageOf(await articleOf(blocks()), {}, [sound])
  expect(other.edition.files[0]?.sha256).toBe(one.edition.files[0]?.sha256)
})

test('metadata cannot end the script that it stands in', async () => {
  const { page } = await pageOf(
    await articleOf(blocks(), { title: '</script><script>alert(1)</script>', description: '<!--' }),
  )
  const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? []
  expect(JSON.parse(json)).toMatchObject({
    headline: '</script><script>alert(1)</script>',
    description: '<!--',
  })
  expect(scriptsIn(parse(page))).toBe(4)
})

function scriptsIn(node: DefaultTreeAdapterTypes.Node): number {
  const own = node.nodeName === 'script' ? 1 : 0
  return 'childNodes' in node ? node.childNodes.reduce((sum, child) => sum + scriptsIn(child), own) : own
}

const sufficient = (json: { accessModeSufficient: { itemListElement: string[] }[] }) =>
  json.accessModeSufficient.map(({ itemListElement }) => itemListElement.join(','))

test('what is said about accessibility follows from the content', async () => {
  const said = async (children: Parameters<typeof articleOf>[0]) => {
    const { page, edition, run } = await pageOf(await articleOf(children))
    const json = JSON.parse(/ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '{}')
    return {
      json,
      claims: edition.claims.map(({ standard }) => standard),
      dropped: run.findings.filter(({ rule }) => rule === 'wcag-claim'),
    }
  }
  const good = await said(blocks())
  expect(good.claims).toContain('WCAG 2.2 AA')
  expect(good.claims).toContain('schema:accessibilityFeature alternativeText')
  expect(good.json.accessMode).toEqual(['textual', 'visual'])
  expect(sufficient(good.json)).toEqual(['textual', 'textual,visual'])
  expect(good.json.accessibilityFeature).toContain('alternativeText')
  expect(good.json.accessibilityHazard).toEqual(['none'])
  expect(good.json.accessibilitySummary).toBe(
    'You can move through the text by its headings and a table of contents. You can change the size, spacing and colours of the text. Every picture that carries information is described in words.',
  )
  const bad = await said([p('a', picture('x.png', ''))])
  expect(bad.claims).not.toContain('WCAG 2.2 AA')
  expect(bad.claims).not.toContain('schema:accessibilityFeature alternativeText')
  expect(bad.dropped).toHaveLength(1)
  expect(sufficient(bad.json)).toEqual(['textual,visual'])
  expect(bad.json.accessibilitySummary).toContain('1 picture has no text alternative')
  expect(bad.json.accessibilityFeature).not.toContain('alternativeText')
  // Its marks are hidden until a reader asks for them.
  const paged = await said([p('a', 'One. ', { type: 'pageBreak', label: '17' }, 'Two.')])
  expect(paged.json.accessibilityFeature).not.toContain('pageBreakMarkers')
  expect(paged.json.accessibilitySummary).not.toContain('page')
  const words = await said([p('a', 'Words.')])
  expect(words.json).toMatchObject({ accessMode: ['textual'], accessibilityHazard: ['none'] })
})

test('other editions of the run are linked with type and size', async () => {
  const { page } = await pageOf(await articleOf(blocks()), {}, [sound])
  expect(page).toContain('<link rel="alternate" type="audio/mpeg" href="article.mp3" title="MP3, 1.2 kB">')
  expect(page).toContain('<a href="article.mp3" type="audio/mpeg">MP3, 1.2 kB</a>')
})

test('JSON-LD names the other editions and says what the sound follows', async () => {
  const { page } = await pageOf(await articleOf(blocks(), { lang: 'de' }), {}, [sound])
  const json = JSON.parse(/ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '{}')
  expect(json.encoding).toEqual([
    {
      '@type': 'MediaObject',
      contentUrl: 'article.mp3',
      encodingFormat: 'audio/mpeg',
      contentSize: '1234 B',
    },
  ])
  expect(json.accessibilitySummary).toContain(
    'Überschriften und ein Inhaltsverzeichnis führen durch den Text.',
  )
  expect(json.accessibilitySummary).toContain('Der ganze Text wird vorgelesen')
  const words = await pageOf(await articleOf([p('a', 'One.')]), {}, [sound])
  expect(words.page).toContain('synchronizedAudioText')
})

test('the player says how long the sound is, to the nearest minute, and at least one', async () => {
  const minutes = async (sentences: number) => {
    const blocks = Array.from({ length: sentences }, (_, index) => p(`p${index}`, `Sentence ${index}.`))
    const { page } = await pageOf(await articleOf(blocks), {}, [sound])
    return /id="lectern-listen".*?(\d+ min)/s.exec(page)?.[1]
  }
  // Two seconds each, and the title.
  expect(await minutes(3)).toBe('1 min')
  expect(await minutes(61)).toBe('2 min')
  expect(await minutes(73)).toBe('2 min')
  expect(await minutes(76)).toBe('3 min')
})

test('with sound there is a player, and its script knows each sentence that is there', async () => {
  const { page } = await pageOf(await articleOf(blocks()), {}, [sound])
  expect(page).toContain('<audio controls preload="none" src="data:audio/mpeg;base64,AAAA')
  const beside = await pageOf(await articleOf(blocks()), { assets: 'folder' }, [sound])
  expect(beside.page).toContain('<audio controls preload="none" src="article.mp3"')
  const large = await pageOf(await articleOf(blocks()), { inlineMedia: 1000 }, [sound])
  expect(large.page).toContain('<audio controls preload="none" src="article.mp3"')
  expect(page).toContain('<a href="article.transcript.html">Transcript</a>')
  const { sound: along } = JSON.parse(/id="lectern-config">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '{}')
  const { cues } = along
  expect(cues.length).toBeGreaterThan(4)
  for (const [id] of cues) expect(page).toContain(`id="${id}"`)
  expect(page).toContain('<span id="a~2">Two.</span>')
  expect((await pageOf(await articleOf(blocks()))).page).not.toContain('class="player')
  expect((await pageOf(await articleOf(blocks()), { player: false }, [sound])).page).not.toContain(
    'class="player extra"',
  )
})

test('words that the page lacks in a language are English, marked, and a finding', async () => {
  const { page, run } = await pageOf(await articleOf(blocks(), { lang: 'fi' }))
  expect(page).toContain('href="#lectern-text" lang="en" dir="ltr">Skip to the text</a>')
  expect(run.findings.map(({ rule }) => rule)).toContain('words-language')
})

test('words that it lacks in the language of a part are one finding a language, where something is said there', async () => {
  const quotation = (id: string, lang: string, child: PhrasingContent) => ({
    ...p(id, child),
    data: { id, lang },
  })
  const { page, run } = await pageOf(
    await articleOf([
      quotation('one', 'fi', picture('x.png', '')),
      quotation('two', 'fi', picture('y.png', '')),
      quotation('three', 'la', text('Nothing of ours is said here.')),
      quotation('four', 'fr', picture('x.png', '')),
    ]),
  )
  expect(page).toContain('Image sans description')
  const found = run.findings.filter(({ rule }) => rule === 'words-language')
  expect(found.map(({ message }) => message)).toEqual([
    'The labels in a part in "fi" are in English: they have no translation into that language yet',
  ])
})

test('and one a run, whatever pages it makes', async () => {
  const article = await articleOf(blocks(), { lang: 'fi' })
  const run = await publish(article, [html(), html({ suffix: 'second' })])
  expect(run.editions.size).toBe(2)
  expect(run.findings.filter(({ rule }) => rule === 'words-language')).toHaveLength(1)
})

test('dates are the days that the author wrote', async () => {
  const { page } = await pageOf(await articleOf([p('a', text('x'))], { date: '2026-01-31', lang: 'en-GB' }))
  expect(page).toContain('<time datetime="2026-01-31">31 January 2026</time>')
})

test('an abort stops it', async () => {
  const controller = new AbortController()
  controller.abort()
  const { html } = await import('../src/index.js')
  const { publish } = await import('@lectern/core')
  await expect(publish(await articleOf(blocks()), [html()], { signal: controller.signal })).rejects.toThrow(
    'stopped',
  )
})

test('a page for a strict content policy has nothing inside that such a policy refuses', async () => {
  const { page, edition } = await pageOf(await articleOf([p('a', picture('x.png', 'A dot'))]), {
    assets: 'separate',
  })
  expect(page).not.toMatch(/<style|<script>|="data:| style="| on[a-z]+="/)
  const named = [...page.matchAll(/(?:src|href)="article\.assets\/([^"]+)"/g)].map(([, name]) => name)
  const files = edition.files.slice(1).map(({ path }) => path.replace(/^.*\//, ''))
  expect(new Set(named)).toEqual(new Set(files))
  expect(files.map((name) => name.replace(/^.*\./, '')).sort()).toEqual(['css', 'js', 'js', 'png', 'svg'])
})
