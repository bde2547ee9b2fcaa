// Changes that keep most of what a file is: a token taken out, said again, moved, or a dangerous one put in; bytes turned, cut, said again.

import { createRequire } from 'node:module'

const { unzipSync, zipSync } = createRequire(new URL('../../packages/verify/package.json', import.meta.url))(
  'fflate',
)

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
export function randoms(seed) {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const dangerous =
  '* ** _ ` ``` ~~~ [ ] ( ) ![ [^ ]: ^[ $ $$ \\ | - + > # ::: :: :x[ { } {#a .b} <a </ <!-- --> <![CDATA[ <svg> <math> <table> <td> <script> <template> <p> <p/> </p> <div> </div> <ul><li> <hr> <br> <h2> <dl><dt> <dd> <details> <summary> <caption> & &#x0; \t \r \0 \u202e \u0301 \ufeff \ud800 --- : \n\n \n> \n-'.split(
    ' ',
  )

/** A text with some of its tokens changed. */
export function mutatedText(text, next) {
  const tokens = text.match(/\s+|\w+|[^\w\s]/gu) ?? []
  for (let count = 1 + Math.floor(next() * 6); count > 0; count--) {
    const at = Math.floor(next() * tokens.length)
    const length = 1 + Math.floor(next() * next() * 40)
    const piece = tokens.slice(at, at + length)
    switch (Math.floor(next() * 5)) {
      case 0:
        tokens.splice(at, length)
        break
      case 1:
        tokens.splice(at, 0, ...Array.from({ length: 1 + Math.floor(next() * 50) }, () => piece).flat())
        break
      case 2:
        tokens.splice(Math.floor(next() * tokens.length), 0, ...tokens.splice(at, length))
        break
      case 3:
        tokens.splice(at, 0, dangerous[Math.floor(next() * dangerous.length)])
        break
      default:
        tokens.splice(
          at,
          0,
          dangerous[Math.floor(next() * dangerous.length)].repeat(1 + Math.floor(next() * 200)),
        )
    }
  }
  return tokens.join('')
}

/** Bytes with some of them changed. */
export function mutatedBytes(bytes, next) {
  let changed = Uint8Array.from(bytes)
  for (let count = 1 + Math.floor(next() * 6); count > 0 && changed.length > 0; count--) {
    // Headers are at the beginning, where a change does most.
    const at = Math.floor(
      (next() < 0.5 ? next() * Math.min(64, changed.length) : next() * changed.length) || 0,
    )
    const length = 1 + Math.floor(next() * 16)
    switch (Math.floor(next() * 5)) {
      case 0:
        changed[at] = Math.floor(next() * 256)
        break
      case 1:
        changed.fill(next() < 0.5 ? 0 : 255, at, at + Math.min(4, length))
        break
      case 2:
        changed = changed.slice(0, at)
        break
      case 3:
        changed = Uint8Array.from([...changed.subarray(0, at), ...changed.subarray(at + length)])
        break
      default:
        changed = Uint8Array.from([
          ...changed.subarray(0, at),
          ...changed.subarray(at, at + length),
          ...changed.subarray(at),
        ])
    }
  }
  return changed
}

/** A ZIP file with one of its documents changed, so that the rest of it is what it was. */
export function mutatedZip(bytes, next) {
  const files = unzipSync(bytes)
  const texts = Object.keys(files).filter((path) => /\.(xml|rels|xhtml|opf|ncx|smil|css)$/.test(path))
  const path = texts[Math.floor(next() * texts.length)]
  if (path === undefined) return mutatedBytes(bytes, next)
  files[path] = new TextEncoder().encode(mutatedText(new TextDecoder().decode(files[path]), next))
  return zipSync(files, { level: 1 })
}

/** A PDF in which references and numbers lead elsewhere, each as long as it was: its table of objects stays true, and is followed. */
export function mutatedPdf(bytes, next) {
  const text = Buffer.from(bytes).toString('latin1')
  const places = [...text.matchAll(/\d+(?= 0 R)|(?<=\/\w+ )\d+(?=[^.\d])/g)]
  const changed = Buffer.from(text, 'latin1')
  for (let count = 1 + Math.floor(next() * 8); count > 0 && places.length > 0; count--) {
    const { index, 0: number } = places[Math.floor(next() * places.length)]
    const other = String(Math.floor(next() * 10 ** number.length)).padStart(number.length, '0')
    changed.write(next() < 0.2 ? '9'.repeat(number.length) : other, index, 'latin1')
  }
  return Uint8Array.from(changed)
}
