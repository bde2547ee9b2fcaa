import { writeXml } from '@lectern/hast/markup'
import { x } from 'xastscript'
import { clock } from './clock.js'
import type { Overlay, OverlayNode, Parallel } from './overlay-node.js'

const smil = 'http://www.w3.org/ns/SMIL'
const ops = 'http://www.idpf.org/2007/ops'

/** An overlay as SMIL, for the folder `smil/`, piece by piece: a chapter may hold a hundred thousand sentences. */
export function* smilPieces({ document, children }: Overlay): Generator<string> {
  const body = x('body', { 'epub:textref': `../${document}` }, [x('par')])
  const root = x('smil', { xmlns: smil, 'xmlns:epub': ops, version: '3.0' }, [body])
  const [before, after] = writeXml(root).split(place)
  yield before ?? ''
  yield* written(children, document, '    ', { last: 0 })
  yield after ?? ''
}

/** Where the nodes go; no text is written like it. */
const place = '    <par/>\n'

/** Nothing in it needs to be escaped: names and types are ours, and ids are encoded for an address. */
function* written(
  nodes: readonly OverlayNode[],
  document: string,
  space: string,
  number: { last: number },
): Generator<string> {
  for (const node of nodes) {
    const type = node.type ? ` epub:type="${node.type}"` : ''
    const target = `../${document}#${encodeURIComponent(node.target)}`
    if (node.kind === 'par') {
      number.last += 1
      yield `${space}<par id="par-${number.last}"${type}>\n${clip(node, target, space)}${space}</par>\n`
    } else {
      yield `${space}<seq${type} epub:textref="${target}">\n`
      yield* written(node.children, document, `${space}  `, number)
      yield `${space}</seq>\n`
    }
  }
}

function clip({ sound, begin, end }: Parallel, target: string, space: string): string {
  const times = `clipBegin="${clock(begin)}" clipEnd="${clock(end)}"`
  return `${space}  <text src="${target}"/>\n${space}  <audio src="../${sound}" ${times}/>\n`
}
