import type { Article, EmitContext, FontFace } from '@lectern/core'
import { subsetFont } from '@lectern/hast/markup'
import type { EpubOptions } from '../options.js'
import { rules } from '../rules.js'
import type { Shelf } from '../shelf.js'
import { eachNode } from '../walk.js'

export interface EmbeddedFonts {
  /** Faces and families, in front of the book's stylesheet; empty where no font is embedded. */
  css: string
}

interface Wanted {
  selector: string
  family: string
  generic: 'sans-serif' | 'monospace'
  looks: readonly { weight: number; style: FontFace['style'] }[]
}

const none: EmbeddedFonts = { css: '' }

/**
 * Embeds fonts where that is asked for, with the characters of the book and no others. The stylesheet names them and
 * insists on nothing: whoever chooses a font in the reading system gets that one.
 */
export async function embedFonts(
  article: Article,
  context: EmitContext,
  { embedFonts: asked = false }: EpubOptions,
  shelf: Shelf,
): Promise<EmbeddedFonts> {
  if (asked === false) return none
  const text = charactersOf(article)
  const rulesOfCss: string[] = []
  for (const wanted of wantedFamilies(article, asked)) {
    const faces = await facesFor(wanted, text, article, context)
    if (faces.length === 0) reportMissing(wanted.family, context)
    for (const face of faces) rulesOfCss.push(await embedFace(face, text, context, shelf))
    const families = [...new Set(faces.map(({ family }) => `"${family}"`))]
    if (faces.length > 0)
      rulesOfCss.push(`${wanted.selector} { font-family: ${[...families, wanted.generic].join(', ')}; }\n`)
  }
  return { css: [...new Set(rulesOfCss)].join('') }
}

function wantedFamilies(article: Article, asked: true | string): Wanted[] {
  const looks = [
    { weight: 400, style: 'normal' },
    { weight: 700, style: 'normal' },
    { weight: 400, style: 'italic' },
  ] as const
  const family = asked === true ? 'sans' : asked
  const body: Wanted = { selector: 'body', family, generic: 'sans-serif', looks }
  const code: Wanted = {
    selector: 'pre, code, kbd, samp',
    family: 'mono',
    generic: 'monospace',
    looks: looks.slice(0, 1),
  }
  return holdsCode(article) ? [body, code] : [body]
}

function holdsCode({ tree }: Article): boolean {
  let found = false
  eachNode(tree, ({ type }) => {
    found ||= type === 'code' || type === 'inlineCode' || type === 'keyboard'
  })
  return found
}

/** Each character once: of the text, and of what stands around it. */
function charactersOf({ blocks, meta }: Article): string {
  const found = new Set('0123456789.,:;–—“”‘’()[]↩•- ')
  const texts = [...blocks.values()].map(({ text }) => text)
  for (const text of [...texts, meta.title, meta.subtitle ?? '', ...meta.authors.map(({ name }) => name)])
    for (const character of text) found.add(character)
  for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') found.add(letter)
  return [...found].sort().join('')
}

async function facesFor(
  { family, looks }: Wanted,
  text: string,
  { meta }: Article,
  { fonts }: EmitContext,
): Promise<FontFace[]> {
  const faces = new Map<string, FontFace>()
  for (const look of looks) {
    const found = await fonts.match({ family, ...look, lang: meta.lang, text })
    for (const face of found.faces) faces.set(face.id, face)
  }
  return [...faces.values()]
}

async function embedFace(face: FontFace, text: string, context: EmitContext, shelf: Shelf): Promise<string> {
  const { id, family, weight, style } = face
  const path = `fonts/${id}.woff`
  const content = await subsetFont(await face.bytes(), text)
  context.signal?.throwIfAborted()
  await shelf.add({ id: `font-${id}`, path, mediaType: 'font/woff', content })
  const look = `font-weight: ${weight}; font-style: ${style};`
  return `@font-face { font-family: "${family}"; src: url("${path}") format("woff"); ${look} }\n`
}

function reportMissing(family: string, { report }: EmitContext): void {
  report(rules['font-missing'], `The font "${family}" cannot be embedded: it was not found`, {
    hint: 'Reading systems will use their own font. Publish with a font source that has this one.',
  })
}
