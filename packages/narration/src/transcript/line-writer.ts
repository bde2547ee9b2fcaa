import type { Element } from 'hast'
import { h } from 'hastscript'
import type { TranscriptLine } from './outline.js'
import type { Page } from './page.js'
import { writtenLine } from './runs.js'
import { unread } from './unread.js'

/** Times stand under headings, and at most every half minute elsewhere: often enough to find one's way. */
export function lineWriter(page: Page): (line: TranscriptLine) => Element[] {
  const { sound } = page
  const begins = new Map(sound?.cues.map(({ id, begin }) => [id, begin]))
  let lastTime = Number.NEGATIVE_INFINITY
  return (line) => {
    if (line.kind === 'unread') return [unread(line.blocks, page)]
    const begin = begins.get(line.runs.find(({ id }) => id)?.id ?? '')
    const written = writtenLine(line, page.lang)
    const due = begin !== undefined && (line.kind === 'heading' || begin - lastTime >= 30)
    if (!due || !sound) return [written]
    lastTime = begin
    const link = timeLink(begin, sound.path, page)
    return line.kind === 'heading' ? [written, link] : [link, written]
  }
}

/** @param begin seconds */
function timeLink(begin: number, path: string, { messages, own }: Page): Element {
  const time = clock(begin)
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
