import type { Report } from '@lectern/core'
import type { Face, GlyphRun, Gradient, Item, Layout, RasterPicture, Rect } from '@lectern/layout'
import type { Dictionary, Reference } from '../file/values.js'
import type { FileWriter } from '../file/writer.js'
import { createFonts } from '../fonts/font.js'
import { writeImage } from '../pictures/image.js'
import { rules } from '../rules.js'
import { type Content, createContent } from './content.js'
import { createEncoder } from './encode.js'
import { drawItem } from './page.js'
import type { Pen, ResourceKind } from './pen.js'
import { fades, writeShading } from './shading.js'

/** What all pages of a document share: fonts, pictures, graphics states. */
export interface Drawing {
  /** A pen for one page, and what it comes to use. */
  pen(content: Content): { pen: Pen; resources(): Dictionary }
  /** Writes the fonts, once all pages are drawn. */
  finish(): void
}

interface DrawingPen extends Pen {
  resource(kind: ResourceKind, object: Reference): string
}

/** A gradient has no end; what clips it does. */
const everywhere: Rect = { x: -32000, y: -32000, width: 64000, height: 64000 }

export async function createDrawing(writer: FileWriter, laidOut: Layout, report: Report): Promise<Drawing> {
  const fonts = await createFonts(writer, facesOf(laidOut))
  const fontOf = ({ face }: GlyphRun) => fonts.font(face)
  const encode = createEncoder(fontOf)
  const fontResources = writer.ref()
  const images = new Map<RasterPicture, Reference | undefined>()
  const states = new Map<unknown, Reference>()
  const shadings = new Map<Gradient, Reference>()

  function image(picture: RasterPicture): Reference | undefined {
    if (!images.has(picture)) images.set(picture, embed(picture))
    return images.get(picture)
  }

  function embed(picture: RasterPicture): Reference | undefined {
    try {
      return writeImage(picture, writer)
    } catch (cause) {
      report(rules['pdf-picture'], 'A picture is damaged and is missing from the PDF', { cause })
      return undefined
    }
  }

  function state(key: unknown, data: () => Dictionary): Reference {
    let ref = states.get(key)
    if (!ref) {
      ref = writer.ref({ Type: 'ExtGState', ...data() })
      ref.end()
      states.set(key, ref)
    }
    return ref
  }

  function shading(gradient: Gradient): Reference {
    const ref = shadings.get(gradient) ?? writeShading(gradient, 'color', writer)
    shadings.set(gradient, ref)
    return ref
  }

  /** Content of its own, which stands in a page as one picture (ISO 32000-1, 8.10 and 11.6.6). */
  function form(draw: (pen: DrawingPen) => void, { x, y, width, height }: Rect, space: string): Reference {
    const content = createContent()
    const { pen, resources } = penFor(content)
    draw(pen)
    return writer.stream(
      {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [x, y, x + width, y + height],
        Group: { Type: 'Group', S: 'Transparency', CS: space },
        Resources: resources(),
      },
      content.end(),
    )
  }

  const itemsForm = (items: readonly Item[], bounds: Rect): Reference =>
    form((pen) => items.forEach((item) => void drawItem(item, pen)), bounds, 'DeviceRGB')

  function fadeForm(gradient: Gradient): Reference {
    const shade = writeShading(gradient, 'opacity', writer)
    return form((pen) => pen.content.push(`/${pen.resource('Shading', shade)} sh`), everywhere, 'DeviceGray')
  }

  const softMask = (by: 'Luminosity' | 'Alpha', group: Reference): Dictionary => ({
    SMask: { Type: 'Mask', S: by, G: group },
  })

  function penFor(content: Content): { pen: DrawingPen; resources(): Dictionary } {
    const used = new Map<ResourceKind, Map<Reference, string>>()
    const resource = (kind: ResourceKind, object: Reference): string => nameIn(used, kind, object)
    const pen: DrawingPen = {
      content,
      font: fontOf,
      encode,
      resource,
      image(picture) {
        const object = image(picture)
        return object && resource('XObject', object)
      },
      opacity: (ca, CA) =>
        resource(
          'ExtGState',
          state(`${ca} ${CA}`, () => ({ ca, CA })),
        ),
      shading: (gradient) => resource('Shading', shading(gradient)),
      fade: (gradient) =>
        fades(gradient)
          ? resource(
              'ExtGState',
              state(gradient, () => softMask('Luminosity', fadeForm(gradient))),
            )
          : undefined,
      form: (items, bounds) => resource('XObject', itemsForm(items, bounds)),
      mask: (by, items, bounds) =>
        resource(
          'ExtGState',
          state(items, () => softMask(by === 'light' ? 'Luminosity' : 'Alpha', itemsForm(items, bounds))),
        ),
    }
    return { pen, resources: () => ({ Font: fontResources, ...resourceDictionaries(used) }) }
  }

  return {
    pen: penFor,
    finish() {
      fontResources.data = fonts.write()
      fontResources.end()
    },
  }
}

function nameIn(
  used: Map<ResourceKind, Map<Reference, string>>,
  kind: ResourceKind,
  object: Reference,
): string {
  const names = used.get(kind) ?? new Map<Reference, string>()
  used.set(kind, names)
  const name = names.get(object) ?? `${kind[0]}${names.size + 1}`
  names.set(object, name)
  return name
}

function resourceDictionaries(used: Map<ResourceKind, Map<Reference, string>>): Dictionary {
  return Object.fromEntries(
    [...used].map(([kind, names]) => [
      kind,
      Object.fromEntries([...names].map(([object, name]) => [name, object])),
    ]),
  )
}

/** Every face that has ink: fonts are opened before pages are drawn. */
function facesOf({ pages }: Layout): Set<Face> {
  const faces = new Set<Face>()
  let last: Face | undefined
  const addOf = (runs: readonly GlyphRun[]): void => {
    for (const { face } of runs) {
      if (face !== last) faces.add(face)
      last = face
    }
  }
  const add = (item: Item): void => {
    if (item.kind === 'glyphs') addOf(item.runs)
    else if (item.kind === 'group')
      for (const inner of [...item.items, ...(item.mask?.items ?? [])]) add(inner)
  }
  for (const page of pages) for (const item of page.items) add(item)
  return faces
}
