import { clock } from './clock.js'
import type { ShownCaption } from './reading.js'

/** A caption of SubRip, for players that read nothing else: numbered from 1, hours always, a comma before the milliseconds. */
export function srtBlock({ begin, end, lines }: ShownCaption, number: number): string {
  const text = lines.map((line) => harmless(wordsOf(line))).join('\n')
  return `${number === 1 ? '' : '\n'}${number}\n${time(begin)} --> ${time(end)}\n${text}\n`
}

/** SubRip has no way to escape: what players would take for a time or a mark of style, and hide, is parted unseen. */
function harmless(text: string): string {
  return text.replaceAll('-->', '→').replace(/<(?=[\p{L}/])|\{(?=\\)/gu, '$&\u2060')
}

function wordsOf(line: ShownCaption['lines'][number]): string {
  return line.map((run) => run.text).join('')
}

function time(seconds: number): string {
  return clock(seconds).replace('.', ',')
}
