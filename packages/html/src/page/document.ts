import { markOfWords } from '@lectern/core'
import { createTargets, type HastOptions, toHast } from '@lectern/hast'
import type { Element, Properties, Root } from 'hast'
import type { ClientConfig } from '../client/config.js'
import { configId, pageScript } from '../client/script.js'
import type { Content } from '../content.js'
import { stylesheet } from '../styles/index.js'
import { accessibilityOf } from './accessibility.js'
import { contents } from './contents.js'
import { coverPicture } from './cover.js'
import { e } from './elements.js'
import { footer } from './footer.js'
import { head } from './head.js'
import { header } from './header.js'
import { scriptJson } from './json.js'
import { jsonLd } from './json-ld.js'
import type { PageParts } from './parts.js'
import { player } from './player.js'
import { policy } from './policy.js'
import { preferences } from './preferences.js'
import { sections } from './sections.js'

/** The page as hast: all that it needs is in it. */
export function documentOf(parts: PageParts, content: Content): Root {
  const { article, sound, words } = parts
  const { lang, dir } = article.meta
  const mark = markOf(words.lang, lang)
  const text = textOf(parts)
  const nav = contents(article, words.messages.contents, mark)
  const style = stylesheet(parts.theme)
  const script = pageScript({ preferences: parts.preferences, player: sound !== undefined })
  const accessibility = accessibilityOf(article, content, nav !== undefined, sound !== undefined)
  const top = head(parts, {
    policy: policy(script, style),
    style,
    jsonLd: scriptJson(jsonLd(article, accessibility)),
  })
  const body = e(
    'body',
    {},
    e('a', { className: ['skip-link'], href: '#lectern-text', ...mark }, words.messages.skip),
    header(parts, text.title, coverPicture(parts, content), mark),
    parts.preferences && preferences(words.messages, mark),
    nav,
    sound && player(sound, words.messages, mark),
    e('main', { id: 'lectern-text', tabIndex: -1 }, sections(text.main.children)),
    footer(parts, mark),
    e('script', { type: 'application/json', id: configId }, scriptJson(configOf(parts, text.main))),
    e('script', {}, script),
  )
  const page = e('html', { lang, dir }, top, body)
  return { type: 'root', children: [{ type: 'doctype' }, separated(page)] }
}

function textOf({ article, vocabulary, resource, sound, pages }: PageParts): {
  title: Element[]
  main: Root
} {
  const isTitle = (id: string) => article.blocks.get(id)?.node.data?.title === true
  const blocks = article.chapters.flatMap((chapter) => chapter.blocks)
  const spoken = new Set(sound?.map.cues.flatMap(({ sentence }) => sentence ?? []) ?? [])
  const options: HastOptions = {
    vocabulary,
    resource,
    sentences: spoken,
    pages,
    pageNumbers: 'hidden',
    expansions: true,
    tableRegions: true,
  }
  const title = toHast(article, { ...options, blocks: blocks.filter(isTitle) })
  const main = toHast(article, {
    ...options,
    blocks: blocks.filter((id) => !isTitle(id)),
    notes: article.notes.map(({ id }) => id),
  })
  return { title: title.children.filter((child) => child.type === 'element'), main }
}

/** `lang` and `dir` for our own words where they are not in the article's language. */
function markOf(own: string, lang: string): Properties {
  return { ...markOfWords(own, lang) }
}

function configOf({ article, sound, words }: PageParts, main: Root): ClientConfig {
  const { play, pause, listenFrom, saved, notSaved, wasReset } = words.messages
  const own = { play, pause, listenFrom, saved, notSaved, wasReset }
  const key = `lectern ${article.meta.identifier}`
  if (!sound) return { words: own, key }
  const target = createTargets(main)
  const cues = sound.map.cues.flatMap(({ id, block, begin, end }): [string, number, number][] => {
    const element = target(id) ?? target(block)
    return element ? [[element, round(begin), round(end)]] : []
  })
  return { words: own, key, cues }
}

/** Milliseconds are finer than any player seeks. */
function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}

/** A line for each part of the head and the body, so that differences can be read. */
function separated(page: Element): Element {
  const lines = (element: Element): Element => ({
    ...element,
    children: element.children.flatMap((child) => [{ type: 'text', value: '\n' }, child]),
  })
  return {
    ...page,
    children: page.children.map((child) => (child.type === 'element' ? lines(child) : child)),
  }
}
