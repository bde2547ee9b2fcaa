import { writeXml } from '@lectern/markup'
import type { Element as XmlElement } from 'xast'
import { x } from 'xastscript'
import { clock } from './clock.js'
import type { Overlay, OverlayNode } from './overlay-node.js'

const smil = 'http://www.w3.org/ns/SMIL'
const ops = 'http://www.idpf.org/2007/ops'

/** An overlay as SMIL, for the folder `smil/`. */
export function writeSmil({ document, children }: Overlay): string {
  let number = 0
  const body = x('body', { 'epub:textref': `../${document}` }, children.map(write))
  return writeXml(x('smil', { xmlns: smil, 'xmlns:epub': ops, version: '3.0' }, [body]))

  function write(node: OverlayNode): XmlElement {
    const target = `../${document}#${encodeURIComponent(node.target)}`
    if (node.kind === 'seq') {
      return x('seq', { 'epub:type': node.type, 'epub:textref': target }, node.children.map(write))
    }
    number += 1
    return x('par', { id: `par-${number}`, 'epub:type': node.type }, [
      x('text', { src: target }),
      x('audio', { src: `../${node.sound}`, clipBegin: clock(node.begin), clipEnd: clock(node.end) }),
    ])
  }
}
