import { type Caption, type Media, type MediaTrack, safeUrl, textOf } from '@lectern/core'
import type { Properties } from 'hast'
import { resolved } from '../pictures/resolved.js'
import { flow } from '../render.js'
import { wordsOfBlock } from '../sentences.js'
import { type Child, classOf, element, elementOf, idOf, labelOf, type State, sayIn, text } from '../state.js'

/** A player that waits to be started, with its tracks; its transcript follows (WCAG 1.2.1). */
export function media(node: Media, state: State): Child[] {
  const [first, ...rest] = node.children
  const caption = first?.type === 'caption' ? first : undefined
  const transcript = caption ? rest : node.children
  const head = caption ? [elementOf(state, caption, 'figcaption', {}, wordsOfBlock(caption, state))] : []
  const body = [
    player(node, caption, state),
    ...(transcript.length > 0 ? [transcriptOf(node, transcript, caption, state)] : []),
  ]
  return [elementOf(state, node, 'figure', classOf(state, 'media'), [...head, ...body])]
}

function player(node: Media, caption: Caption | undefined, state: State): Child {
  const source = resolved(node.src, state)
  if (!source) return notHere(node, state)
  const poster = node.kind === 'film' && node.poster ? resolved(node.poster, state)?.src : undefined
  const properties: Properties = {
    controls: true,
    preload: 'none',
    src: source.src,
    ...(poster ? { poster } : {}),
    ...nameOf(node, caption, state),
  }
  const tracks = (node.tracks ?? []).flatMap((track) => trackOf(track, state))
  return element(node.kind === 'film' ? 'video' : 'audio', properties, [...tracks, ...insteadOf(node, state)])
}

/** What a reading system shows that plays nothing; browsers all do. The transcript follows in any case. */
function insteadOf(node: Media, state: State): Child[] {
  if (!state.run.xhtml) return []
  const { say, mark } = sayIn(state)
  return [
    element('p', { ...classOf(state, 'unplayed'), ...mark }, [
      text(node.kind === 'film' ? say.film : say.sound),
    ]),
  ]
}

function nameOf(node: Media, caption: Caption | undefined, state: State): Properties {
  if (caption?.data?.id) return { ariaLabelledBy: [idOf(state, caption.data.id)] }
  const { say, mark } = sayIn(state)
  return { ariaLabel: node.kind === 'film' ? say.film : say.sound, ...mark }
}

function trackOf({ src, kind, lang, label }: MediaTrack, state: State): Child[] {
  const source = resolved(src, state)
  if (!source) return []
  return [
    element('track', { src: source.src, kind, srcLang: lang ?? state.lang, ...(label ? { label } : {}) }),
  ]
}

/** Where the file could not be had, its address is the next best thing. */
function notHere(node: Media, state: State): Child {
  const { say, mark } = sayIn(state)
  const what = labelOf(`${node.kind === 'film' ? say.film : say.sound}${say.colon}`, mark)
  const url = /^https?:/i.test(node.src) ? safeUrl(node.src) : undefined
  const where = url
    ? element('a', { href: url }, [text(node.src)])
    : element('code', { translate: 'no' }, [text(node.src)])
  return element('p', classOf(state, 'source'), [...what, where])
}

/** Whose transcript it is stands in the disclosure's name, for those who go from one disclosure to the next. */
function transcriptOf(
  node: Media,
  children: Media['children'],
  caption: Caption | undefined,
  state: State,
): Child {
  const { say, mark } = sayIn(state)
  const content = flow(children, state)
  if (!state.run.xhtml) {
    return element('details', classOf(state, 'transcript'), [
      element('summary', labelFor(say.transcript, caption, say.colon), [inOurWords(say.transcript, mark)]),
      ...content,
    ])
  }
  const titleId = idOf(state, `${node.data?.id ?? 'media'}-transcript`)
  const title = element('p', { id: titleId, ...classOf(state, 'description-title'), ...mark }, [
    text(say.transcript),
  ])
  return element('div', { ...classOf(state, 'transcript'), role: 'group', ariaLabelledBy: [titleId] }, [
    title,
    ...content,
  ])
}

function inOurWords(words: string, mark: Properties): Child {
  return 'lang' in mark ? element('span', mark, [text(words)]) : text(words)
}

/** The name is a label and not a hidden part of the element, which the reader modes of browsers would show. */
function labelFor(own: string, caption: Caption | undefined, colon: string): Properties {
  const words = caption ? textOf(caption).trim() : ''
  return words === '' ? {} : { ariaLabel: `${own}${colon}${words}` }
}
