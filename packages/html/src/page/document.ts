import type { Evidence } from '@lectern/check/claims'
import { type Article, markOfWords, siblingAddress } from '@lectern/core'
import { type HastOptions, hastParts } from '@lectern/hast'
import type { HtmlWriter } from '@lectern/hast/markup'
import type { Element, ElementContent, Properties, Root } from 'hast'
import { type ClientConfig, configId } from '../client/config.js'
import { headScript, pageScript, pageWithSoundScript } from '../client-scripts.js'
import type { Content } from '../content.js'
import { type EmbeddedFace, fontFaces, offered } from '../styles/fonts.js'
import { ideographic } from '../styles/ideographic.js'
import { stylesheet } from '../styles/index.js'
import { runningTitle } from '../styles/print.js'
import { worksheet } from '../styles/worksheet.js'
import { type Accessibility, accessibilityOf } from './accessibility.js'
import { bar } from './bar.js'
import { contents } from './contents.js'
import { coverPicture } from './cover.js'
import { e } from './elements.js'
import { footer } from './footer.js'
import { head } from './head.js'
import { header, textClass } from './header.js'
import { configJson, scriptJson } from './json.js'
import { jsonLd } from './json-ld.js'
import { withControls } from './moving.js'
import type { PageParts } from './parts.js'
import { player } from './player.js'
import { policy, policyOfFiles } from './policy.js'
import { readAlong, type TiedSound, withListenButtons } from './read-along.js'
import { sections } from './sections.js'
import { withCover, withWidePictures } from './wide.js'

/**
 * The page as hast: all that it needs is in it. Its sections are written at once where nothing is still to be put into them, so that
 * the nodes of a whole book are never held.
 */
export function documentOf(parts: PageParts, content: Content, evidence: Evidence, writer: HtmlWriter): Root {
  const { article, editions, slots, sound, words } = parts
  const { lang, dir } = article.meta
  const say = words.messages
  const mark = markOf(words.lang, lang)
  const text = textOf(parts)
  const calm = <Node extends ElementContent>(nodes: readonly Node[]) =>
    withControls(nodes, parts.moving, say.playAnimation, mark)
  function* eachCalm(nodes: Iterable<ElementContent>) {
    for (const node of nodes) yield* calm([node])
  }
  const flow = eachCalm(withCover(withWidePictures(sections(text.main)), coverPicture(parts, content)))
  const held = sound && [...flow]
  // The title comes first in the sound as on the page.
  const along = sound && held && readAlong(sound.map, [...held, ...text.title])
  const script = sound ? pageWithSoundScript : pageScript
  const accessibility = accessibilityOf(parts, evidence)
  const hasEditions = editions.length > 0
  const listen = sound && along && player({ sound, cues: along.cues, say, mark, lang, dir, hasEditions })
  const body = e(
    'body',
    {},
    e('a', { className: ['skip-link'], href: '#lectern-text', ...mark }, say.skip),
    bar(parts, content, mark),
    slots.top,
    e(
      'main',
      {},
      e(
        'article',
        {},
        calm([header(parts, text.title, listen, mark)]),
        contents(article, say.contents, mark),
        e(
          'div',
          { id: 'lectern-text', className: [textClass], tabIndex: -1 },
          writer.writeParts(along && held ? withListenButtons(held, along, say.listenFrom, mark) : flow),
        ),
      ),
    ),
    slots.bottom,
    footer(parts, summaryOf(accessibility), mark),
    writer.writePart(
      e('script', { type: 'application/json', id: configId }, configJson(configOf(parts, along))),
    ),
    scriptElement(parts, script),
  )
  const page = e('html', { lang, dir }, headOf(parts, content, accessibility, script), body)
  return { type: 'root', children: [{ type: 'doctype' }, separated(page)] }
}

function isIdeographic({ blocks }: Article): boolean {
  return [...blocks.values()].some(({ lang }) => /^(?:ja|zh)\b/.test(lang))
}

function headOf(parts: PageParts, content: Content, accessibility: Accessibility, script: string): Element {
  const { theme, faces, article, css, fields, sound } = parts
  const has = {
    tables: content.tables.length + content.formulas > 0,
    formulas: content.formulas > 0,
    pictures: content.pictures.length > 0 || content.cover !== undefined,
    sound: sound !== undefined,
  }
  const { separate } = parts
  const own = [
    separate ? fontFaces(faces, fontFile(separate)) : fontFaces(faces),
    stylesheet(theme, offered(faces, theme), has),
    runningTitle(article.meta.title),
    fields ? worksheet : '',
    isIdeographic(article) ? ideographic : '',
  ]
  // Nothing in the publisher's sheet may end the element: `<\/` is `</` in CSS.
  const style = [...own, css.replaceAll('</', '<\\/')].join('')
  return head(parts, {
    policy: separate ? policyOfFiles : policy([headScript, script], style),
    style: separate
      ? e('link', { rel: ['stylesheet'], href: separate(octets(style), 'text/css') })
      : e('style', {}, style),
    script: scriptElement(parts, headScript),
    jsonLd: scriptJson(jsonLd(parts, accessibility)),
  })
}

const octets = (text: string) => new TextEncoder().encode(text)

function scriptElement({ separate }: PageParts, script: string): Element {
  return separate
    ? e('script', { src: separate(octets(script), 'text/javascript') })
    : e('script', {}, script)
}

/** From the style sheet, which is in the same folder. */
function fontFile(separate: NonNullable<PageParts['separate']>) {
  return ({ data, mediaType }: EmbeddedFace) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
    return separate(bytes, mediaType).replace(/^.*\//, '')
  }
}

/** How accessible the page is, in words, for everybody to read. */
function summaryOf({ accessibilitySummary: summary }: Accessibility): Element {
  return typeof summary === 'string'
    ? e('p', {}, summary)
    : e('p', { ...markOfWords(summary['@language'], '') }, summary['@value'])
}

function textOf({ article, vocabulary, resource, highlight, sound, pages, ending, fields }: PageParts): {
  title: Element[]
  main: Iterable<ElementContent>
} {
  const isTitle = (id: string) => article.blocks.get(id)?.node.data?.title === true
  const blocks = article.chapters.flatMap((chapter) => chapter.blocks)
  const spoken = new Set(sound?.map.cues.flatMap(({ sentence }) => sentence ?? []) ?? [])
  const options: HastOptions = {
    vocabulary,
    resource,
    neighbour: (url, node) => siblingAddress(node, ending) ?? url,
    highlight,
    sentences: spoken,
    pages,
    pageNumbers: 'hidden',
    expansions: true,
    tableRegions: true,
    codeBoxes: true,
    ...(fields ? { fields } : {}),
  }
  const title = hastParts(article, { ...options, blocks: blocks.filter(isTitle) })
  const main = hastParts(article, {
    ...options,
    blocks: blocks.filter((id) => !isTitle(id)),
    notes: article.notes.map(({ id }) => id),
  })
  return { title: [...title].filter((child) => child.type === 'element'), main }
}

const answerWords = ({ saveAnswers, deleteAnswers, answersStay }: PageParts['words']['messages']) => ({
  saveAnswers,
  deleteAnswers,
  answersStay,
})

/** `lang` and `dir` for our own words where they are not in the article's language. */
function markOf(own: string, lang: string): Properties {
  return { ...markOfWords(own, lang) }
}

/** `#` stands for what the script fills in. */
function configOf(
  { article, words, vocabulary, fields }: PageParts,
  along: TiedSound | undefined,
): ClientConfig {
  const {
    play,
    pause,
    listenFrom,
    timeOf,
    saved,
    notSaved,
    wasReset,
    noSound,
    formula,
    copy,
    copied,
    wrap,
    enlarge,
    close,
  } = words.messages
  const { messages } = vocabulary(article.meta.lang)
  const table = messages.tableNumber(0).replace('0', '#')
  const own = {
    play,
    pause,
    listenFrom,
    timeOf: timeOf('#', '#'),
    saved,
    notSaved,
    wasReset,
    noSound,
    table,
    formula,
    copy,
    copied,
    wrap,
    enlarge,
    close,
    ...(fields ? answerWords(words.messages) : {}),
  }
  const key = `lectern ${article.meta.identifier}`
  if (!along) return { words: own, key }
  const { cues, sections, duration } = along
  return { words: own, key, sound: { cues, sections, duration } }
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
