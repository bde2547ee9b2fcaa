import { type Article, type Block, directionOf, type SoundMap, textOf } from '@lectern/core'
import type { Element, Properties, RootContent } from 'hast'
import { h } from 'hastscript'
import type { Script, SpeechVoice } from '../script.js'
import { catalogue, type NarrationMessages } from '../words/index.js'
import { joined } from './joined.js'
import { type TranscriptLine, transcriptLines } from './outline.js'
import type { Piece, TranscriptRun } from './run.js'
import { style } from './style.js'

export interface TranscriptOptions {
  /** Makes times and a player; the file is expected beside the page. */
  sound?: SoundMap
}

/** A whole page, in order of what was said. Spoken-only words are marked, what was not read stands in full. */
export async function transcriptHtml(
  article: Article,
  script: Script,
  options: TranscriptOptions = {},
): Promise<string> {
  return joined(transcriptHtmlPieces(article, script, options))
}

/** The same piece by piece: the elements of a line live until it is written. */
export async function* transcriptHtmlPieces(
  article: Article,
  script: Script,
  { sound }: TranscriptOptions = {},
): AsyncGenerator<string> {
  const [{ unified }, { default: rehypeStringify }] = await Promise.all([
    import('unified'),
    import('rehype-stringify'),
  ])
  const { messages, lang } = await catalogue.load(article.meta.lang)
  const processor = unified().use(rehypeStringify).freeze()
  const written = (children: RootContent[]) => processor.stringify({ type: 'root', children })
  const isPrinted = saysOtherWords(transcriptLines(article, script))
  const [before, after] = written(frame(article, { messages, lang, sound, isPrinted })).split(place)
  yield `${before}<main>`
  const write = lineWriter(messages, lang, article.meta.lang, sound)
  for (const line of transcriptLines(article, script)) yield written(write(line))
  yield `</main>${after}\n`
}

/** Where the lines go; no text is written like it. */
const place = '<main></main>'

function saysOtherWords(lines: Iterable<TranscriptLine>): boolean {
  for (const line of lines) if (line.kind !== 'unread' && line.runs.some(({ said }) => said)) return true
  return false
}

interface Frame {
  messages: NarrationMessages
  lang: string
  sound: SoundMap | undefined
  isPrinted: boolean
}

function frame(
  { meta: { title, lang, dir } }: Article,
  { messages, sound, isPrinted, ...own }: Frame,
): RootContent[] {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', messages.transcriptOf(title)),
    h('style', style),
  ])
  const kind = isPrinted ? messages.aboutPrinted : messages.aboutTranscript
  const about = [kind, messages.announced, ...(sound ? [voiceLine(sound, messages)] : [])]
  const header = h('header', own.lang === lang ? {} : { lang: own.lang, dir: directionOf(own.lang) }, [
    h('p', about.join(' ')),
    ...(isPrinted ? [switchToSaid(messages)] : []),
    ...(sound ? [player(sound, messages, title)] : []),
  ])
  const body = h('body', [header, h('main')])
  return [{ type: 'doctype' }, h('html', { ...(lang === 'und' ? {} : { lang }), dir }, [head, body])]
}

function voiceLine({ narrator, synthetic }: SoundMap, messages: NarrationMessages): string {
  return synthetic ? messages.synthetic(narrator) : messages.person(narrator)
}

/** Shows what is said in place of what is printed: the style sheet sees whether it is ticked, without a script. */
function switchToSaid({ showSaid }: NarrationMessages): Element {
  return h('p', [h('label', [h('input', { type: 'checkbox', id: 'show-said' }), text(` ${showSaid}`)])])
}

/** No autoplay (WCAG 1.4.2). */
function player({ path, mediaType }: SoundMap, messages: NarrationMessages, title: string): Element {
  return h('audio', { controls: true, preload: 'none', ariaLabel: messages.transcriptOf(title) }, [
    h('source', { src: encodeURI(path), type: mediaType }),
  ])
}

/** Times stand under headings, and at most every half minute elsewhere: often enough to find one's way. */
function lineWriter(
  messages: NarrationMessages,
  ownLang: string,
  around: string,
  sound: SoundMap | undefined,
): (line: TranscriptLine) => RootContent[] {
  const begins = new Map(sound?.cues.map(({ id, begin }) => [id, begin]))
  let lastTime = Number.NEGATIVE_INFINITY
  return (line) => {
    if (line.kind === 'unread') return unread(line.block, messages, ownLang, around)
    const begin = begins.get(line.runs.find(({ id }) => id)?.id ?? '')
    const written = writtenLine(line, around)
    const due = begin !== undefined && (line.kind === 'heading' || begin - lastTime >= 30)
    if (!due || !sound) return [written]
    lastTime = begin
    const link = timeLink(begin, sound.path, messages, ownLang, around)
    return line.kind === 'heading' ? [written, link] : [link, written]
  }
}

function writtenLine(line: Exclude<TranscriptLine, { kind: 'unread' }>, around: string): Element {
  const { lang, dir } = line.block
  const name = line.kind === 'heading' ? `h${line.level}` : 'p'
  const attributes = lang === around ? {} : { lang, dir }
  const announced = line.runs.every((run) => run.announced)
  const children = line.runs.flatMap((run, index) => [
    ...(index > 0 ? [text(' ')] : []),
    writtenRun(run, lang),
  ])
  const written = h(name, { ...attributes, ...(announced ? { className: ['announced'] } : {}) }, children)
  return line.kind === 'words' ? spokenBy(written, line.voice, attributes) : written
}

/** Words of another speaker are a quotation, notes are marked as such. */
function spokenBy(written: Element, voice: SpeechVoice | undefined, attributes: Properties): Element {
  if (voice === 'quotation') return h('blockquote', attributes, [written])
  return voice === 'note' ? h('div', { role: 'note' }, [written]) : written
}

function writtenRun({ id, lang, announced, pieces, said }: TranscriptRun, around: string): Element {
  const own = { ...(lang === around ? {} : { lang, dir: directionOf(lang) }), ...(id ? { id } : {}) }
  const printed = writtenPieces(pieces)
  const children = said
    ? [
        h('span', { className: ['printed'] }, printed),
        h('span', { className: ['said'], hidden: true }, writtenPieces(said)),
      ]
    : printed
  if (announced) return h('em', { ...own, className: ['announced'] }, [text('['), ...children, text(']')])
  return h('span', own, children)
}

function writtenPieces(pieces: readonly Piece[]): (Element | ReturnType<typeof text>)[] {
  return pieces.flatMap((piece, index) => {
    const words = withBreaks(piece.text)
    if (piece.announced)
      return [...(index > 0 ? [text(' ')] : []), h('em', { className: ['announced'] }, [`[${piece.text}]`])]
    return piece.lang ? [h('span', { lang: piece.lang, dir: directionOf(piece.lang) }, words)] : words
  })
}

function withBreaks(words: string): (Element | ReturnType<typeof text>)[] {
  return words.split('\n').flatMap((line, index) => (index > 0 ? [h('br'), text(line)] : [text(line)]))
}

function unread(block: Block, messages: NarrationMessages, ownLang: string, around: string): Element[] {
  const { node, lang, dir } = block
  const intro = h(
    'p',
    ownLang === around ? {} : { lang: ownLang, dir: directionOf(ownLang) },
    messages.unread,
  )
  const own = lang === around ? {} : { lang, dir }
  if (node.type === 'code')
    return [intro, h('pre', { ...own, dir: 'ltr' }, [h('code', { translate: 'no' }, node.value)])]
  const lines = textOf(node)
    .split('\n')
    .filter((line) => line.trim())
  return [
    intro,
    h(
      'blockquote',
      own,
      lines.map((line) => h('p', line)),
    ),
  ]
}

function timeLink(
  begin: number,
  path: string,
  messages: NarrationMessages,
  ownLang: string,
  around: string,
): Element {
  const time = clock(begin)
  const own = ownLang === around ? {} : { lang: ownLang, dir: directionOf(ownLang) }
  const href = `${encodeURI(path)}#t=${begin.toFixed(2)}`
  return h('p', { ...own, className: ['time'] }, [h('a', { href, ariaLabel: messages.listen(time) }, time)])
}

/** 1:02:03, or 2:03. */
function clock(seconds: number): string {
  const all = Math.floor(seconds)
  const [hours, minutes, rest] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

const text = (value: string) => ({ type: 'text' as const, value })
