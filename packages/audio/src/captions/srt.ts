import type { ShownCaption } from './reading.js'

/** SubRip, for players that read nothing else: numbered, hours always, a comma before the milliseconds. */
export function srt(captions: readonly ShownCaption[]): string {
  return captions
    .map(({ begin, end, lines }, index) => {
      const text = lines
        .map((line) =>
          line
            .map((run) => run.text)
            .join('')
            .replaceAll('-->', '→'),
        )
        .join('\n')
      return `${index + 1}\n${clock(begin)} --> ${clock(end)}\n${text}\n`
    })
    .join('\n')
}

function clock(seconds: number): string {
  const all = Math.round(seconds * 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const time = [Math.floor(all / 3_600_000), Math.floor(all / 60_000) % 60, Math.floor(all / 1000) % 60]
  return `${time.map(two).join(':')},${String(all % 1000).padStart(3, '0')}`
}
