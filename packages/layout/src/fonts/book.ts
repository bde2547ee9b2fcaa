import { type FontSource, LecternError } from '@lectern/core'
import { drawnAs, replacement } from './characters.js'
import { type OpenFace, openFace } from './face.js'
import { type ShapedText, shapeText } from './word.js'

export type FontRole = 'text' | 'heading' | 'code'

/** The faces for one kind of text, best first, with everything that was shaped in them. */
export interface Chain {
  faces: readonly OpenFace[]
  shaped(text: string, rtl: boolean): ShapedText
}

export interface FontNeeds {
  families: Readonly<Record<FontRole, string>>
  langs: readonly string[]
  /** Every character that will be drawn. */
  text: string
  italics: boolean
}

/** All fonts of one layout, found before anything is measured. */
export interface FontBook {
  chain(role: FontRole, bold: boolean, italic: boolean, lang: string): Chain
  /** What to install for the scripts that no font draws. */
  missing: readonly { script: string; package: string }[]
}

type Mirror = (character: string) => string | undefined

/** @throws LecternError `no-font` when the source has none at all */
export async function openFontBook(fonts: FontSource, needs: FontNeeds, mirror: Mirror): Promise<FontBook> {
  const opened = new Map<string, Promise<OpenFace>>()
  const chains = new Map<string, Chain>()
  const missing = new Map<string, { script: string; package: string }>()

  async function facesFor(family: string, bold: boolean, italic: boolean, lang: string): Promise<OpenFace[]> {
    const query = {
      family,
      weight: bold ? 700 : 400,
      style: italic ? ('italic' as const) : ('normal' as const),
      lang,
    }
    let found = await fonts.match({ ...query, text: needs.text })
    for (const lack of found.missing) missing.set(lack.script, lack)
    let faces = await Promise.all(found.faces.map(open))
    if (!coversAll(faces, needs.text)) {
      found = await fonts.match({ ...query, text: needs.text + replacement })
      faces = await Promise.all(found.faces.map(open))
    }
    return faces
  }

  function open(source: Parameters<typeof openFace>[0]): Promise<OpenFace> {
    let opening = opened.get(source.id)
    if (!opening) {
      opening = openFace(source)
      opened.set(source.id, opening)
    }
    return opening
  }

  for (const role of ['text', 'heading', 'code'] as const) {
    for (const lang of needs.langs) {
      for (const bold of [false, true]) {
        for (const italic of needs.italics ? [false, true] : [false]) {
          const faces = await facesFor(needs.families[role], bold, italic, lang)
          if (faces.length === 0) throw noFont(needs.families[role])
          chains.set(chainKey(role, bold, italic, lang), createChain(faces, lang, mirror))
        }
      }
    }
  }

  return {
    missing: [...missing.values()],
    chain(role, bold, italic, lang) {
      const chain = chains.get(chainKey(role, bold, italic && needs.italics, lang))
      if (!chain) throw new Error(`No fonts were asked for ${role} in ${lang}`)
      return chain
    },
  }
}

const chainKey = (role: FontRole, bold: boolean, italic: boolean, lang: string): string =>
  `${role} ${bold} ${italic} ${lang}`

function createChain(faces: readonly OpenFace[], lang: string, mirror: Mirror): Chain {
  const caches = [new Map<string, ShapedText>(), new Map<string, ShapedText>()] as const
  const context = { faces, lang, mirror }
  return {
    faces,
    shaped(text, rtl) {
      const cache = caches[rtl ? 1 : 0]
      let shaped = cache.get(text)
      if (!shaped) {
        shaped = shapeText(context, text, rtl)
        cache.set(text, shaped)
      }
      return shaped
    },
  }
}

function coversAll(faces: readonly OpenFace[], text: string): boolean {
  for (const character of text) {
    if (drawnAs.has(character)) continue
    const code = character.codePointAt(0) ?? 0
    if (!faces.some((face) => face.has(code))) return false
  }
  return true
}

function noFont(family: string): LecternError {
  return new LecternError('no-font', `No font was found for "${family}"`, {
    hint: 'Pass a font source: `fontSource` of @lectern/fonts with a loader, as @lectern/node makes it.',
  })
}
