import type { Evidence } from '@lectern/claims'
import { markOfWords, scriptOf, siblingAddress } from '@lectern/core'
import { type HastOptions, hastParts } from '@lectern/hast'
import type { HtmlWriter } from '@lectern/markup'
import type { Element, ElementContent, Properties, Root } from 'hast'
import { type ClientConfig, configId } from '../client/config.js'
import { headScript, pageScript, pageWithSoundScript } from '../client-scripts.js'
import type { Content } from '../content.js'
import { familiesOf, fontFaces } from '../styles/fonts.js'
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
import { withControls } from './moving.js'
import type { PageParts } from './parts.js'
import { aboutSound, player } from './player.js'
import { policy } from './policy.js'
import { type PreferenceParts, preferences } from './preferences.js'
import { readAlong, type TiedSound, withListenButtons } from './read-along.js'
import { sections } from './sections.js'

/**
 * The page as hast: all that it needs is in it. Its sections are written at once where nothing is still to be put into them, so that
 * the nodes of a whole book are never held.
 */
export function documentOf(parts: PageParts, content: Content, evidence: Evidence, writer: HtmlWriter): Root {
  const { article, sound, words } = parts
  const { lang, dir } = article.meta
  const say = words.messages
  const mark = markOf(words.lang, lang)
  const text = textOf(parts)
  const calm = <Node extends ElementContent>(nodes: readonly Node[]) =>
    withControls(nodes, parts.moving, say.playAnimation, mark)
  function* eachCalm(nodes: Iterable<ElementContent>) {
    for (const node of nodes) yield* calm([node])
  }
  const flow = sections(text.main)
  const held = sound && calm([...flow])
  // The title comes first in the sound as on the page.
  const along = sound && held && readAlong(sound.map, [...held, ...text.title])
  const script = sound ? pageWithSoundScript : pageScript
  const body = e(
    'body',
    {},
    e('a', { className: ['skip-link'], href: '#lectern-text', ...mark }, say.skip),
    calm([
      header(parts, text.title, [coverPicture(parts, content), sound && aboutSound(sound, say, mark)], mark),
    ]),
    parts.preferences && preferences(preferenceParts(parts, content), say, mark),
    contents(article, say.contents, mark),
    sound && along && player(sound, along, say, mark, dir),
    e(
      'main',
      { id: 'lectern-text', tabIndex: -1 },
      along && held
        ? withListenButtons(held, along, say.listenFrom, mark)
        : writer.writeParts(eachCalm(flow)),
    ),
    footer(parts, mark),
    e('script', { type: 'application/json', id: configId }, scriptJson(configOf(parts, along))),
    e('script', {}, script),
  )
  const page = e('html', { lang, dir }, headOf(parts, evidence, script), body)
  return { type: 'root', children: [{ type: 'doctype' }, separated(page)] }
}

function headOf(parts: PageParts, evidence: Evidence, script: string): Element {
  const { theme, faces } = parts
  const style = fontFaces(faces) + stylesheet(theme, familiesOf(faces))
  return head(parts, {
    policy: policy([headScript, script], style),
    style,
    script: headScript,
    jsonLd: scriptJson(jsonLd(parts, accessibilityOf(parts, evidence))),
  })
}

function preferenceParts({ article, pages, faces }: PageParts, { pageBreaks }: Content): PreferenceParts {
  const isJoined = scriptOf(article.meta.lang) === 'Arab'
  return { fonts: familiesOf(faces), hasPages: pages.length + pageBreaks > 0, isJoined }
}

function textOf({ article, vocabulary, resource, highlight, sound, pages, ending }: PageParts): {
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
  }
  const title = hastParts(article, { ...options, blocks: blocks.filter(isTitle) })
  const main = hastParts(article, {
    ...options,
    blocks: blocks.filter((id) => !isTitle(id)),
    notes: article.notes.map(({ id }) => id),
  })
  return { title: [...title].filter((child) => child.type === 'element'), main }
}

/** `lang` and `dir` for our own words where they are not in the article's language. */
function markOf(own: string, lang: string): Properties {
  return { ...markOfWords(own, lang) }
}

/** `#` stands for what the script fills in. */
function configOf({ article, words, vocabulary }: PageParts, along: TiedSound | undefined): ClientConfig {
  const { play, pause, timeOf, saved, notSaved, wasReset, noSound, formula } = words.messages
  const { messages } = vocabulary(article.meta.lang)
  const table = messages.tableNumber(0).replace('0', '#')
  const own = { play, pause, timeOf: timeOf('#', '#'), saved, notSaved, wasReset, noSound, table, formula }
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
