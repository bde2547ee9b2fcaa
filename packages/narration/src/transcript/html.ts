import { type Article, type Block, directionOf, type SoundMap } from '@lectern/core'
import type { Element, RootContent } from 'hast'
import { h } from 'hastscript'
import type { Script } from '../script.js'
import { catalogue, type NarrationMessages } from '../words/index.js'
import { joined } from './joined.js'
import { type TranscriptLine, transcriptLines } from './outline.js'
import { type Piece, spaceBetween, type TranscriptRun } from './run.js'
import { style } from './style.js'
import { endOfUnread, linesOf } from './text.js'

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
  let quoted: string | undefined
  for (const line of transcriptLines(article, script)) {
    const opening = quoteAround(line, article.meta.lang)
    // paragraphs of one quotation stand in one
    if (quoted !== undefined && quoted !== opening) yield '</blockquote>'
    if (opening !== undefined && quoted !== opening) yield opening
    quoted = opening
    yield written(write(line))
  }
  if (quoted !== undefined) yield '</blockquote>'
  yield `</main>${after}\n`
}

/** Words of another speaker are a quotation: its first tag. */
function quoteAround(line: TranscriptLine, around: string): string | undefined {
  if (line.kind !== 'words' || line.voice !== 'quotation') return undefined
  const { lang, dir } = line.block
  return lang === around ? '<blockquote>' : `<blockquote lang="${lang}" dir="${dir}">`
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
  return h('audio', { controls: true, preload: 'none', ariaLabel: `${messages.sound}: ${title}` }, [
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
    if (line.kind === 'unread') return [unread(line.blocks, messages, ownLang, around)]
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
    ...spaceAsText(spaceBetween(line.runs[index - 1], run)),
    writtenRun(run, lang),
  ])
  const written = h(name, { ...attributes, ...(announced ? { className: ['announced'] } : {}) }, children)
  const isNote = line.kind === 'words' && line.voice === 'note'
  return isNote ? h('div', { role: 'note' }, [written]) : written
}

function spaceAsText(space: string): ReturnType<typeof text>[] {
  return space ? [text(space)] : []
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

/** What is printed, but was not read: a group that says where it begins and where it ends. */
function unread(
  blocks: readonly Block[],
  messages: NarrationMessages,
  ownLang: string,
  around: string,
): Element {
  const own = ownLang === around ? {} : { lang: ownLang, dir: directionOf(ownLang) }
  const end = h('p', own, endOfUnread(messages))
  return h('div', { role: 'group', className: ['unread'] }, [
    h('p', own, messages.unread),
    ...blocks.flatMap((block) => unreadBlock(block, around)),
    end,
  ])
}

function unreadBlock(block: Block, around: string): Element[] {
  const { node, lang, dir } = block
  const own = lang === around ? {} : { lang, dir }
  if (node.type === 'code')
    return [h('pre', { ...own, dir: 'ltr' }, [h('code', { translate: 'no' }, node.value)])]
  return linesOf(block).map((line) => h('p', own, line))
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
