/** A caption that was read back. */
export interface Cue {
  /** The cue's id in the file. */
  id: string
  /** Seconds. */
  begin: number
  /** Seconds. */
  end: number
  /** The cue's words, without marks. */
  text: string
}

/**
 * Cues of a WebVTT file.
 *
 * @throws Error with the line that cannot be read
 */
export function readCues(bytes: Uint8Array): Cue[] {
  const [header = '', ...parts] = new TextDecoder()
    .decode(bytes)
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
  if (!/^\uFEFF?WEBVTT(\s|$)/.test(header)) throw new Error('It does not begin with WEBVTT')
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(NOTE|STYLE|REGION)\b/.test(part))
    .map(toCue)
}

function toCue(part: string): Cue {
  const lines = part.split('\n')
  const at = lines.findIndex((line) => line.includes('-->'))
  const [, begin, end] = /^(\S+)\s+-->\s+(\S+)/.exec(lines[at] ?? '') ?? []
  if (begin === undefined || end === undefined) throw new Error(`No times in “${part.slice(0, 60)}”`)
  const text = lines.slice(at + 1).join('\n')
  return {
    id: at > 0 ? (lines[0] ?? '') : '',
    begin: seconds(begin),
    end: seconds(end),
    text: unescaped(text),
  }
}

function seconds(time: string): number {
  const match = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d\.\d{3})$/.exec(time)
  if (!match) throw new Error(`“${time}” is not a time`)
  return Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3])
}

function unescaped(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|nbsp|lrm|rlm|amp);/g, (_, name: string) => entities[name] ?? '')
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '',
  rlm: '',
  amp: '&',
}
