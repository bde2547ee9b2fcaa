import type { Metadata } from '@lectern/core'
import { writeXml } from '@lectern/hast/markup'
import { x } from 'xastscript'
import { contentName } from '../content/content.js'
import { smil } from '../content/doctype.js'
import { clock, seconds } from './clock.js'
import { durationOf, type Parallel, type Part } from './parallel.js'

/**
 * A part of the book as SMIL 1.0 (DAISY 2.02, 2.2), piece by piece: a chapter may hold a hundred thousand sentences.
 *
 * @param elapsed milliseconds of the parts before it
 */
export function* smilPieces(part: Part, elapsed: number, { identifier, title }: Metadata): Generator<string> {
  const duration = durationOf(part)
  const meta = (name: string, content: string) => x('meta', { name, content })
  const head = x('head', [
    meta('dc:format', 'Daisy 2.02'),
    meta('dc:identifier', identifier),
    meta('dc:title', title),
    meta('title', part.title),
    meta('ncc:generator', 'Lectern'),
    meta('ncc:totalElapsedTime', clock(elapsed)),
    meta('ncc:timeInThisSmil', clock(duration)),
    x('layout', [x('region', { id: 'text' })]),
  ])
  const body = x('body', [x('seq', { dur: seconds(duration) }, [x('par')])])
  const [before, after] = writeXml(x('smil', [head, body]), smil).split(place)
  yield before ?? ''
  for (const parallel of part.parallels) yield parallelOf(parallel, part)
  yield after ?? ''
}

/** Where the parallels go, each of which begins and ends like it; no text is written like it. */
const place = '      <par/>\n'

/** Nothing in it needs to be escaped: names are ours or those of files, and `target` is encoded for an address. */
function parallelOf({ id, target, skip, clip }: Parallel, { audio }: Part): string {
  const skipped = skip ? ` system-required="${skip}"` : ''
  return `      <par id="${id}" endsync="last"${skipped}>
        <text id="${id}-text" src="${contentName}#${encodeURIComponent(target)}"/>
${clip && audio ? sound(`${id}-sound`, audio, clip) : ''}      </par>
`
}

/** Alone it would do; some readers look for it in a sequence only. */
function sound(id: string, src: string, { begin, end }: { begin: number; end: number }): string {
  const npt = (ms: number) => `npt=${seconds(ms)}`
  return `        <seq>
          <audio id="${id}" src="${src}" clip-begin="${npt(begin)}" clip-end="${npt(end)}"/>
        </seq>
`
}
