import {
  type Article,
  type EmitContext,
  type FontFace,
  type KnownNode,
  LecternError,
  scriptOf,
  type Theme,
} from '@lectern/core'
import { base64, subsetFont } from '@lectern/hast/markup'
import { printedBy } from '@lectern/languages'
import { rules } from './rules.js'
import { type EmbeddedFace, mathFamily } from './styles/fonts.js'
import type { HtmlMessages } from './words.js'

type Look = readonly [weight: 400 | 700, style: 'normal' | 'italic']

const everyLook: readonly Look[] = [
  [400, 'normal'],
  [400, 'italic'],
  [700, 'normal'],
  [700, 'italic'],
]

interface Wanted {
  family: string
  looks: readonly Look[]
  /** Each character once. */
  characters: string
}

/**
 * The faces of the page, of each only what draws it. Families that were asked for are there in four looks, or a finding says that they are not.
 *
 * @param words what the page itself says
 */
export async function loadFaces(
  families: readonly string[],
  article: Article,
  words: HtmlMessages,
  context: EmitContext,
): Promise<EmbeddedFace[]> {
  const characters = families.length > 0 ? charactersOf(article, words) : ''
  const found: EmbeddedFace[] = []
  for (const family of families) {
    const faces = await facesOf({ family, looks: everyLook, characters }, article, context)
    if (faces.length === 0)
      context.report(
        rules['font-available'],
        `The font "${family}" is not installed and cannot be embedded in the page`,
      )
    found.push(...faces)
  }
  return found
}

/**
 * The theme's own faces, in the looks that the article has, where the font source has them and they draw its script, and that of its
 * formulas. Others take the system's, and so do those that must be cut where fonts cannot be: that is no fault of the page.
 */
export async function loadThemeFaces(
  { type }: Theme,
  article: Article,
  words: HtmlMessages,
  context: EmitContext,
): Promise<EmbeddedFace[]> {
  const { looks, code, formulas } = stylesOf(article, type.italics)
  const characters = charactersOf(article, words)
  const families = scriptOf(article.meta.lang) === 'Latn' ? [...new Set([type.text, type.heading])] : []
  const regular = everyLook.slice(0, 1)
  const wanted: Wanted[] = [
    ...families.map((family) => ({ family, looks, characters })),
    ...(code && families.length > 0
      ? [{ family: type.code, looks: regular, characters: unique([ascii, code]) }]
      : []),
    ...(formulas ? [{ family: mathFamily, looks: regular, characters: unique(drawnIn(formulas)) }] : []),
  ]
  const found: EmbeddedFace[] = []
  for (const one of wanted) found.push(...(await facesOf(one, article, context).catch(noneWithoutCutting)))
  return found
}

/** A page that is made where fonts cannot be cut takes the system's. */
function noneWithoutCutting(error: unknown): EmbeddedFace[] {
  if (error instanceof LecternError && error.code === 'unsupported') return []
  throw error
}

async function facesOf(
  { family, looks, characters }: Wanted,
  { meta }: Article,
  { fonts, signal }: EmitContext,
): Promise<EmbeddedFace[]> {
  const known = new Map<string, FontFace>()
  for (const [weight, style] of looks) {
    const query = { family, weight, style, lang: meta.lang, text: 'Aa' }
    const face = (await fonts.match(query)).faces.find((candidate) => candidate.family === family)
    if (face) known.set(face.id, face)
  }
  const found: EmbeddedFace[] = []
  for (const face of known.values()) {
    signal?.throwIfAborted()
    found.push(...((await readyParts(face, characters)) ?? [await embedded(face, characters)]))
  }
  return found
}

/** What a formula's MathML draws: its characters, and its letters in italics, which browsers take for those of one letter (MathML Core, 2.2.1). */
function drawnIn(mathml: string): string[] {
  const text = mathml
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
  return [ascii, '√', text, ...[...text].map(mathItalic)]
}

/** The mathematical italic of a letter (Unicode, block Mathematical Alphanumeric Symbols); else nothing. */
function mathItalic(letter: string): string {
  if (letter === 'h') return 'ℎ'
  const code = letter.charCodeAt(0)
  const alphabet = italics.find(({ from, to }) => from <= code && code <= to)
  return alphabet ? String.fromCodePoint(alphabet.italic + code - alphabet.from) : ''
}

const italics = [
  { from: 0x41, to: 0x5a, italic: 0x1d434 },
  { from: 0x61, to: 0x7a, italic: 0x1d44e },
  { from: 0x391, to: 0x3a9, italic: 0x1d6e2 },
  { from: 0x3b1, to: 0x3c9, italic: 0x1d6fc },
]

/** Italics only where something is set in them, and bold ones where that is in what is bold; and what is written as code and as formulas. */
function stylesOf({ tree }: Article, italics: boolean): { looks: Look[]; code: string; formulas: string } {
  let [isItalic, isBoldItalic, code, formulas] = [false, false, '', '']
  const visit = (node: KnownNode, isBold: boolean): void => {
    const bold = isBold || ['heading', 'strong'].includes(node.type)
    if (node.type === 'emphasis') {
      isItalic = true
      isBoldItalic ||= bold
    }
    if (node.type === 'code' || node.type === 'inlineCode') code += node.value
    if (node.type === 'math' || node.type === 'inlineMath') {
      const { formula } = node.data ?? {}
      formulas += formula?.screen ?? formula?.mathml ?? ''
    }
    if ('children' in node) for (const child of node.children as KnownNode[]) visit(child, bold)
  }
  for (const node of tree.children) visit(node, false)
  const looks: Look[] = [
    [400, 'normal'],
    [700, 'normal'],
  ]
  if (italics && isItalic) looks.push([400, 'italic'])
  if (italics && isBoldItalic) looks.push([700, 'italic'])
  return { looks, code, formulas }
}

/** The parts of a face that come ready for the web and draw something of the page. */
async function readyParts(face: FontFace, characters: string): Promise<EmbeddedFace[] | undefined> {
  const { family, weight, style } = face
  const parts = await face.web?.()
  if (!parts?.length) return undefined
  return parts
    .filter(({ range }) => isDrawnFrom(range, characters))
    .map(({ range, bytes }) => ({
      family,
      weight,
      style,
      range,
      mediaType: 'font/woff2',
      data: base64(bytes),
    }))
}

/** Whether one of the characters is in a `unicode-range` (CSS Fonts 4, 4.5; without wildcards). */
function isDrawnFrom(range: string, characters: string): boolean {
  const spans = [...range.matchAll(/U\+([0-9a-f]{1,6})(?:-([0-9a-f]{1,6}))?/gi)].map(
    ([, from = '', to = from]) => ({
      from: Number.parseInt(from, 16),
      to: Number.parseInt(to, 16),
    }),
  )
  return [...characters].some((character) => {
    const code = character.codePointAt(0) ?? 0
    return spans.some(({ from, to }) => from <= code && code <= to)
  })
}

async function embedded(face: FontFace, characters: string): Promise<EmbeddedFace> {
  const { family, weight, style } = face
  const data = base64(await subsetFont(await face.bytes(), characters))
  return { family, weight, style, mediaType: 'font/woff', data }
}

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')

/** ASCII, the article's, and the page's own. */
function charactersOf({ blocks, meta }: Article, words: HtmlMessages): string {
  const texts = [ascii, '×–—‘’“”…↩•·−', ...printedBy(words), ...[...blocks.values()].map(({ text }) => text)]
  const { title, subtitle = '', description = '', publisher = '', rights = '' } = meta
  return unique([
    ...texts,
    title,
    subtitle,
    description,
    publisher,
    rights,
    ...meta.authors.map(({ name }) => name),
  ])
}

/** Each character once. */
function unique(texts: readonly string[]): string {
  const found = new Set<string>()
  for (const text of texts) for (const character of text) found.add(character)
  return [...found].sort().join('')
}
