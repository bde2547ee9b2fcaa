import { type FontFace, type FontMatch, type FontSource, LecternError, type MissingFont } from '@lectern/core'
import { replacement } from './characters.js'
import { type OpenFace, openFace } from './face.js'
import { type Around, loadHarfBuzz } from './harfbuzz.js'
import { type ShapedText, shapeText } from './word.js'

export type FontRole = 'text' | 'heading' | 'code'

/** The faces for one kind of text, best first, with what was shaped in them. */
export interface Chain {
  faces: readonly OpenFace[]
  /** Language of the text, BCP 47. */
  lang: string
  /** @param around letters beside the text that it joins */
  shaped(text: string, rtl: boolean, around?: Around): ShapedText
  /** The same, in which small letters are drawn as capitals. */
  readonly capitals: Chain
}

export interface FontNeeds {
  families: Readonly<Record<FontRole, string>>
  /** The characters that will be drawn, by language. */
  texts: ReadonlyMap<string, string>
  italics: boolean
}

/** All fonts of one layout, found before anything is measured. */
export interface FontBook {
  chain(role: FontRole, bold: boolean, italic: boolean, lang: string): Chain
  /** What to install for the scripts that no font draws. */
  missing: readonly MissingFont[]
  /** Families that were asked for and are not there. */
  replaced: readonly NonNullable<FontMatch['replaced']>[]
  /** Files that are no fonts. */
  unreadable: NonNullable<FontMatch['unreadable']>
}

interface Query {
  family: string
  weight: number
  style: 'normal' | 'italic'
}

/** @throws LecternError `no-font` when the source has none at all */
export async function openFontBook(fonts: FontSource, needs: FontNeeds): Promise<FontBook> {
  const shelf = shelfOf(fonts)
  const chains = new Map<string, Chain>()
  const lacks: Lacks = { missing: new Map(), replaced: new Map(), unreadable: new Map() }
  for (const { role, bold, italic, query } of queriesOf(needs)) {
    const faces = await facesByLanguage(fonts, query, needs.texts, lacks)
    for (const [lang, own] of faces) {
      if (own.length === 0) throw noFont(query.family)
      chains.set(chainKey(role, bold, italic, lang), await shelf.chain(own, lang))
    }
  }
  return {
    missing: [...lacks.missing.values()],
    replaced: [...lacks.replaced.values()],
    unreadable: [...lacks.unreadable.values()],
    chain(role, bold, italic, lang) {
      const chain = chains.get(chainKey(role, bold, italic && needs.italics, lang))
      if (!chain) throw new Error(`No fonts were asked for ${role} in ${lang}`)
      return chain
    },
  }
}

/** Every face that layout may ask for. */
export function queriesOf({ families, italics }: Pick<FontNeeds, 'families' | 'italics'>) {
  return (['text', 'heading', 'code'] as const).flatMap((role) =>
    [false, true].flatMap((bold) =>
      (italics ? [false, true] : [false]).map((italic) => {
        const style = italic ? ('italic' as const) : ('normal' as const)
        const query: Query = { family: families[role], weight: bold ? 700 : 400, style }
        return { role, bold, italic, query }
      }),
    ),
  )
}

const chainKey = (role: FontRole, bold: boolean, italic: boolean, lang: string): string =>
  `${role} ${bold} ${italic} ${lang}`

/**
 * The faces for each language: those that draw its own text first, so that its forms of shared characters win; then
 * those of the others, since a word may stand in a text of another language without saying so.
 */
async function facesByLanguage(
  fonts: FontSource,
  query: Query,
  texts: FontNeeds['texts'],
  lacks: Lacks,
): Promise<Map<string, FontFace[]>> {
  const found = new Map<string, FontFace[]>()
  for (const [lang, text] of texts) {
    let match = await fonts.match({ ...query, lang, text })
    note(match, lacks)
    if (match.missing.some(({ otherForms }) => !otherForms))
      match = await fonts.match({ ...query, lang, text: text + replacement })
    found.set(lang, [...match.faces])
  }
  const all = [...found.values()].flat()
  for (const [lang, own] of found)
    found.set(lang, [...new Map([...own, ...all].map((face) => [face.id, face])).values()])
  return found
}

/** What matches could not give, each once. */
interface Lacks {
  missing: Map<string, MissingFont>
  replaced: Map<string, NonNullable<FontMatch['replaced']>>
  unreadable: Map<string, { name: string; reason: string }>
}

function note({ missing, replaced, unreadable = [] }: FontMatch, lacks: Lacks): void {
  for (const lack of missing) lacks.missing.set(`${lack.script} ${lack.package}`, lack)
  if (replaced) lacks.replaced.set(replaced.family, replaced)
  for (const file of unreadable) lacks.unreadable.set(file.name, file)
}

/** Fonts that were opened from a source, and what was shaped in them: kept for the next layout. */
interface Shelf {
  chain(faces: readonly FontFace[], lang: string): Promise<Chain>
}

const shelves = new WeakMap<FontSource, Shelf>()

function shelfOf(fonts: FontSource): Shelf {
  const shelf = shelves.get(fonts) ?? createShelf()
  shelves.set(fonts, shelf)
  return shelf
}

function createShelf(): Shelf {
  const faces = new Map<string, Promise<OpenFace>>()
  const chains = new Map<string, Chain>()
  const open = async (source: FontFace): Promise<OpenFace> => {
    const opening = faces.get(source.id) ?? loadHarfBuzz().then((harfBuzz) => openFace(source, harfBuzz))
    faces.set(source.id, opening)
    return await opening
  }
  return {
    async chain(sources, lang) {
      const key = `${lang} ${sources.map(({ id }) => id).join(' ')}`
      const chain = chains.get(key) ?? createChain(await Promise.all(sources.map(open)), lang)
      chains.set(key, chain)
      return chain
    },
  }
}

/** Words that are kept shaped. Those that come often are soon shaped again; the numbers of a list of 40,000 items never come again. */
const capacity = 10_000

function createChain(faces: readonly OpenFace[], lang: string, inCapitals = false): Chain {
  const caches = [new Map<string, ShapedText>(), new Map<string, ShapedText>()] as const
  const context = { faces, lang, inCapitals }
  let capitals: Chain | undefined
  return {
    faces,
    lang,
    get capitals() {
      capitals ??= createChain(faces, lang, true)
      return capitals
    },
    shaped(text, rtl, around) {
      const cache = caches[rtl ? 1 : 0]
      const key = around ? `${around.before}\u0000${text}\u0000${around.after}` : text
      let shaped = cache.get(key)
      if (!shaped) {
        if (cache.size >= capacity) cache.clear()
        shaped = shapeText(context, text, rtl, around)
        cache.set(key, shaped)
      }
      return shaped
    },
  }
}

function noFont(family: string): LecternError {
  return new LecternError('no-font', `No font was found for "${family}"`, {
    hint: 'Pass a font source: `fontSource` of @lectern/fonts, with a loader such as that of @lectern/node.',
  })
}
