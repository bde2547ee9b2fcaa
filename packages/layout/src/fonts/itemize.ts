import { graphemesOf } from '../text/graphemes.js'
import { asDrawn, codesOf, ignorable, isSpaceLike, replacement, unprintable } from './characters.js'
import type { OpenFace } from './face.js'

/** A stretch of text for one face. `sign` is what stands for a character that no face has. */
export interface Stretch {
  face: OpenFace
  text: string
  sign?: string
}

/**
 * Cuts a text into stretches, each drawn by one face: a single one for all of it where there is such a face. Spaces that indent a line of code
 * are as wide as those of the lines around it, whichever face draws the letters behind them.
 */
export function itemize(faces: readonly OpenFace[], text: string, missing: string[], cjk = false): Stretch[] {
  const first = faces[0] as OpenFace
  const drawsAll = faces.find((face) => hasAll(face, text))
  const [indent = ''] = /^ +(?=[^ ])/.exec(text) ?? []
  if (drawsAll && drawsAll !== first && indent && first.has(0x20))
    return [{ face: first, text: indent }, ...itemize(faces, text.slice(indent.length), missing, cjk)]
  const whole = drawsAll === first || !isSignWithSpace(text) ? drawsAll : undefined
  if (whole && !cjk && !unprintable.test(text)) return [{ face: whole, text }]
  const stretches: Stretch[] = []
  for (const cluster of clustersOf(text)) {
    const last = stretches.at(-1)
    const wide = cjk && isAmbiguous(cluster) ? faces.find((face) => face.has(ideograph)) : undefined
    const face =
      wide ?? (whole && hasAll(whole, cluster) ? whole : faceFor(faces, cluster, besideSpace(last) ?? first))
    if (face && !unprintable.test(cluster)) append(stretches, { face, text: cluster })
    else for (const one of substitutes(faces, cluster, missing)) append(stretches, one)
  }
  return stretches
}

/** The space beside a sign is the text's: fonts of emoji have very wide ones. */
const isSignWithSpace = (text: string): boolean => /\s/.test(text) && !/[\p{L}\p{M}\p{N}]/u.test(text)

const besideSpace = (last: Stretch | undefined): OpenFace | undefined =>
  last && /[\p{L}\p{M}\p{N}]/u.test(last.text) ? last.face : undefined

/** Whether a face has every letter of a text that leaves ink. */
function hasAll(face: OpenFace, text: string): boolean {
  for (const character of text) {
    if (!face.has(asDrawn(character).codePointAt(0) ?? 0) && !ignorable.test(character)) return false
  }
  return true
}

function faceFor(faces: readonly OpenFace[], cluster: string, near: OpenFace): OpenFace | undefined {
  const inkless = [...cluster].every((character) => isSpaceLike(character) || ignorable.test(character))
  return inkless && hasAll(near, cluster) ? near : faces.find((face) => hasAll(face, cluster))
}

/** User-perceived characters: a letter with its marks, an emoji with its joiners, are never parted (UAX #29). */
function clustersOf(text: string): Iterable<string> {
  if (/^[\u0020-\u02ff\u0370-\u0482\u2010-\u2027\u4e00-\u9fff]*$/.test(text)) return text
  return Array.from(graphemesOf(text), ({ segment }) => segment)
}

const ideograph = 0x4e00

/** Marks that Chinese and Japanese set as wide as a letter, and other languages narrow (UAX #11, A). */
function isAmbiguous(cluster: string): boolean {
  return /^[“”‘’…—·]$/.test(cluster)
}

/** A cluster that no face has whole: its letters one by one, or one sign where nothing of it can be drawn. */
function substitutes(faces: readonly OpenFace[], cluster: string, missing: string[]): Stretch[] {
  const parts = [...cluster].map((character) => ({ character, face: faceOf(faces, character) }))
  if (!parts.some(({ character, face }) => face && !ignorable.test(character))) {
    if (/^\s+$/.test(cluster)) return [{ face: faces[0] as OpenFace, text: cluster, sign: ' ' }]
    missing.push(cluster)
    return [signFor(faces, cluster)]
  }
  return parts.map(({ character, face }) => {
    if (face) return { face, text: character }
    missing.push(character)
    return signFor(faces, character)
  })
}

function faceOf(faces: readonly OpenFace[], character: string): OpenFace | undefined {
  return unprintable.test(character) ? undefined : faces.find((one) => hasAll(one, character))
}

/** What stands for a character that no face has: its code, by which it can be looked up; for what is none, a box. */
function signFor(faces: readonly OpenFace[], text: string): Stretch {
  const signs = unprintable.test(text) ? [replacement, '□'] : [`[${codesOf(text)}]`]
  for (const sign of [...signs, '?']) {
    const face = faces.find((one) => hasAll(one, sign))
    if (face) return { face, text, sign }
  }
  return { face: faces[0] as OpenFace, text, sign: '?' }
}

function append(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1)
  if (last && last.face === next.face && !last.sign && !next.sign) last.text += next.text
  else stretches.push(next)
}
