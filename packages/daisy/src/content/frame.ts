import { localesOf, longDate, type Metadata, type SoundMap, webAddress, xmlName } from '@lectern/core'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { BookWords } from '../words.js'
import { markOf } from './element.js'

/**
 * With what stands below the title and at the end of the text, as it is said: subtitle, authors, publisher and date; rights, licence and
 * voice. Each line has the id of the cue that speaks it.
 */
export function* framed(
  nodes: Iterable<ElementContent>,
  meta: Metadata,
  sound: SoundMap | undefined,
  words: BookWords,
): Generator<ElementContent> {
  const waiting: ElementContent[] = []
  let hasTitle = false
  for (const node of nodes) {
    if (hasTitle) yield node
    else if (node.type === 'element' && node.tagName === 'h1') {
      hasTitle = true
      // The book begins with it: what stands before (a page) follows.
      yield* [titled(node), ...waiting, ...opening(String(node.properties.id ?? ''), meta, words)]
    } else waiting.push(node)
  }
  if (!hasTitle)
    yield* [h('h1', { className: ['title'] }, meta.title), ...opening('', meta, words), ...waiting]
  yield* closing(meta, sound, words)
}

/** The first heading is the title (DAISY 2.02, 2.1.2.1). */
function titled(heading: Element): Element {
  return { ...heading, properties: { ...heading.properties, className: ['title'] } }
}

function opening(title: string, meta: Metadata, { messages, lang }: BookWords): Element[] {
  const { subtitle, publisher, date = '' } = meta
  const line = (what: string, text: string | undefined, mark = {}) =>
    text ? [h('p', { id: xmlName(`${title}~${what}`), className: [what], ...mark }, text)] : []
  const names = namesOf(meta)
  return [
    ...line('subtitle', subtitle),
    ...line('authors', names && messages.by(names), markOf(lang, meta.lang)),
    ...line('imprint', publisher),
    ...line('date', date && (longDate(date, meta.lang) ?? date)),
  ]
}

function closing(
  { rights, license, source, lang: around }: Metadata,
  sound: SoundMap | undefined,
  { messages, lang }: BookWords,
): Element[] {
  const mark = markOf(lang, around)
  const cueOf = (what: string) => sound?.cues.findLast(({ id, block }) => id === `${block}~${what}`)?.id
  const line = (what: string, text: string | undefined, properties = {}) => {
    const id = cueOf(what)
    return text ? [h('p', { ...(id ? { id: xmlName(id) } : {}), ...properties }, text)] : []
  }
  const address = webAddress(source)
  const { licence, colon, original, readBySyntheticVoice, readBy } = messages
  const voice = sound && (sound.synthetic ? readBySyntheticVoice(sound.narrator) : readBy(sound.narrator))
  return [
    ...line('rights', rights),
    ...line('licence', license && `${licence}${colon}${license}`, mark),
    ...(source
      ? [h('p', mark, `${original}${colon}`, address ? h('a', { href: address }, address) : source)]
      : []),
    ...line('narrator', voice, mark),
  ]
}

/** Names joined as the language does ("A, B and C"). */
function namesOf({ authors, lang }: Metadata): string {
  const names = authors.map(({ name }) => name)
  return new Intl.ListFormat(localesOf(lang), { style: 'long', type: 'conjunction' }).format(names)
}
