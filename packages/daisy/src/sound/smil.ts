import type { Metadata } from '@lectern/core'
import { writeXml } from '@lectern/markup'
import type { Element } from 'xast'
import { x } from 'xastscript'
import { contentName } from '../content/content.js'
import { smil } from '../content/doctype.js'
import { clock, seconds } from './clock.js'
import { durationOf, type Parallel, type Part } from './parallel.js'

/**
 * A part of the book as SMIL 1.0 (DAISY 2.02, 2.2).
 *
 * @param elapsed milliseconds of the parts before it
 */
export function writeSmil(part: Part, elapsed: number, { identifier, title }: Metadata): string {
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
  const inner = part.parallels.map((parallel) => parallelOf(parallel, part))
  return writeXml(x('smil', [head, x('body', [x('seq', { dur: seconds(duration) }, inner)])]), smil)
}

function parallelOf({ id, target, skip, clip }: Parallel, { audio }: Part): Element {
  const src = `${contentName}#${encodeURIComponent(target)}`
  const text = x('text', { id: `${id}-text`, src })
  return x('par', { id, endsync: 'last', 'system-required': skip }, [
    text,
    // Alone it would do; some readers look for it in a sequence only.
    ...(clip && audio ? [x('seq', [sound(`${id}-sound`, audio, clip)])] : []),
  ])
}

function sound(id: string, src: string, { begin, end }: { begin: number; end: number }): Element {
  const npt = (ms: number) => `npt=${seconds(ms)}`
  return x('audio', { id, src, 'clip-begin': npt(begin), 'clip-end': npt(end) })
}
