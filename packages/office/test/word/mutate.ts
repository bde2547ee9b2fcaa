import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A number from 0 below another one. */
export type Pick = (below: number) => number

/** The same numbers on every run (Lehmer, 1951). */
export function random(seed: number): Pick {
  let state = seed * 48271 + 1
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

/** @param document the part with the words */
export function changed(
  bytes: Uint8Array,
  document: string,
  what: 'bytes' | 'tags' | 'elements',
  pick: Pick,
): Uint8Array {
  if (what === 'bytes') {
    const copy = bytes.slice()
    for (let times = 1 + pick(4); times > 0; times--) copy[pick(copy.length)] = pick(256)
    return copy
  }
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'))
  const name = what === 'elements' ? document : (names[pick(names.length)] as string)
  const change = what === 'tags' ? tagsChanged : elementsChanged
  return zipSync(
    { ...parts, [name]: strToU8(change(strFromU8(parts[name] as Uint8Array), pick)) },
    { level: 1 },
  )
}

/** Something happens to the tags of a part: one goes, one comes twice, two change places, a value becomes another. */
function tagsChanged(xml: string, pick: Pick): string {
  const pieces = xml.split(/(?=<)/)
  for (let times = 1 + pick(6); times > 0; times--) {
    const [one, other] = [1 + pick(pieces.length - 1), 1 + pick(pieces.length - 1)]
    const [first = '', second = ''] = [pieces[one], pieces[other]]
    const kind = pick(4)
    if (kind === 0) pieces.splice(one, 1)
    else if (kind === 1) pieces.splice(other, 0, first)
    else if (kind === 2) [pieces[one], pieces[other]] = [second, first]
    else pieces[one] = first.replace(/"[^"]*"/, ['""', '"-1"', '"99999999999"', '"x"'][pick(4)] ?? '""')
  }
  return pieces.join('')
}

/** Whole elements change places or come twice, so that the part is well-formed and makes no sense. */
function elementsChanged(xml: string, pick: Pick): string {
  const elements = xml.match(/<([a-z]+:[a-z-]+)\b[^>]*>(?:(?!<\1\b)[\s\S])*?<\/\1>/g) ?? []
  if (elements.length < 2) return xml
  const [one = '', other = ''] = [elements[pick(elements.length)], elements[pick(elements.length)]]
  return pick(2) === 0 ? xml.replace(one, () => other) : xml.replace(one, () => one + other)
}

/** Writes another size into the directory of a ZIP file of one entry (APPNOTE, 4.3.12). */
export function withSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at < copy.length - 30; at++) {
    const signature = view.getUint32(at, true)
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true)
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true)
  }
  return copy
}
