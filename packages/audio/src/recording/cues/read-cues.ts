import { LecternError } from '@lectern/core'

/** A cue of a WebVTT file. */
export interface TextCue {
  id: string
  /** Line of the file in which its times stand, from 1. */
  line: number
  /** Seconds. */
  begin: number
  end: number
  text: string
}

/**
 * Reads WebVTT, and SubRip too, which differs in its commas. Markup, notes and styles are left out.
 *
 * @param skip is told of cues whose times make no sense, which are then left out; without it they are an error
 * @throws LecternError `unreadable-input` naming the line
 */
export function readTextCues(source: string, skip?: (line: number, text: string) => void): TextCue[] {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const cues: TextCue[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (!line.includes('-->')) continue
    const [begin, end] = line.split('-->').map((part) => seconds(part.trim().split(/\s/)[0] ?? ''))
    const isBroken = begin === undefined || end === undefined || end < begin
    if (isBroken && !skip) throw broken(at + 1, line)
    if (isBroken) {
      skip?.(at + 1, line)
      continue
    }
    const text: string[] = []
    const number = at + 1
    while (at + 1 < lines.length && lines[at + 1]?.trim()) text.push(lines[++at] ?? '')
    const id = lines[at - text.length - 1]?.trim() ?? ''
    cues.push({ id, line: number, begin, end, text: plain(text.join(' ')) })
  }
  if (cues.length === 0) throw new LecternError('unreadable-input', 'The cue file has no cues', { hint })
  return cues.sort((a, b) => a.begin - b.begin)
}

const hint = 'A cue has a line "00:01.000 --> 00:02.500" and its words below (WebVTT).'

function broken(line: number, text: string): LecternError {
  return new LecternError(
    'unreadable-input',
    `Line ${line} of the cues has no times: "${text.slice(0, 60)}"`,
    { hint },
  )
}

function seconds(time: string): number | undefined {
  const [, hours = '0', minutes = '', rest = ''] =
    /^(?:(\d+):)?(\d{1,2}):(\d{1,2}[.,]\d{1,3})$/.exec(time) ?? []
  return rest ? Number(hours) * 3600 + Number(minutes) * 60 + Number(rest.replace(',', '.')) : undefined
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' }

function characterOf(code: string): string | undefined {
  const point = Number(/^x/i.test(code) ? `0${code}` : code)
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined
}

function plain(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/&#(x[\da-f]{1,6}|\d{1,7});/gi, (whole, code: string) => characterOf(code) ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
}
