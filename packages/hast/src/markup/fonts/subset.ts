/// <reference path="../vendor.d.ts" />
import { LecternError } from '@lectern/core'

/**
 * The part of a font that draws these characters, with what shapes them, as WOFF (by HarfBuzz): WOFF2 is a quarter smaller,
 * and takes 0.3 s of processor time for the first font.
 *
 * @throws LecternError `unsupported` where `subset-font`, an optional dependency, is not installed
 */
export function subsetFont(font: Uint8Array, text: string): Promise<Uint8Array> {
  const known = subsets.get(font) ?? new Map<string, Promise<Uint8Array>>()
  subsets.set(font, known)
  const subset = known.get(text) ?? cutFont(font, text)
  if (known.size >= mostKept) known.clear()
  known.set(text, subset)
  return subset
}

/** What was cut of a font, by the characters: the editions of a run, and the articles of a folder, mostly ask for the same. */
const subsets = new WeakMap<Uint8Array, Map<string, Promise<Uint8Array>>>()
/** Of one font: a process that makes one article after another does not keep them for ever. */
const mostKept = 20

async function cutFont(font: Uint8Array, text: string): Promise<Uint8Array> {
  const cut = await load()
  return new Uint8Array(await cut(asBuffer(font), text, { targetFormat: 'woff' }))
}

/** subset-font wants the `Buffer` of Node, and fails on any other bytes. */
function asBuffer(font: Uint8Array): Uint8Array {
  const { Buffer } = globalThis as { Buffer?: { from(bytes: Uint8Array): Uint8Array } }
  return Buffer?.from(font) ?? font
}

async function load(): Promise<typeof import('subset-font').default> {
  try {
    return (await import('subset-font')).default
  } catch (cause) {
    throw new LecternError('unsupported', 'Embedding fonts needs the package subset-font', {
      hint: 'npm install subset-font, or publish without embedded fonts.',
      cause,
    })
  }
}
