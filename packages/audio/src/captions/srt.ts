import type { ShownCaption } from './reading.js'

/** A caption of SubRip, for players that read nothing else: numbered from 1, hours always, a comma before the milliseconds. */
export function srtBlock({ begin, end, lines }: ShownCaption, number: number): string {
  const text = lines.map((line) => harmless(wordsOf(line))).join('\n')
  return `${number === 1 ? '' : '\n'}${number}\n${clock(begin)} --> ${clock(end)}\n${text}\n`
}

/** SubRip has no way to escape: what players would take for a time or a mark of style, and hide, is parted unseen. */
function harmless(text: string): string {
  return text.replaceAll('-->', '→').replace(/<(?=[\p{L}/])|\{(?=\\)/gu, '$&\u2060')
}

function wordsOf(line: ShownCaption['lines'][number]): string {
  return line.map((run) => run.text).join('')
}

function clock(seconds: number): string {
  const all = Math.round(seconds * 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const time = [Math.floor(all / 3_600_000), Math.floor(all / 60_000) % 60, Math.floor(all / 1000) % 60]
  return `${time.map(two).join(':')},${String(all % 1000).padStart(3, '0')}`
}
