import type { Report } from '@lectern/core'
import type { Face, GlyphRun, Item, Layout, RasterPicture } from '@lectern/layout'
import type { Dictionary, Reference } from '../file/values.js'
import type { FileWriter } from '../file/writer.js'
import { createFonts } from '../fonts/font.js'
import { writeImage } from '../pictures/image.js'
import { rules } from '../rules.js'
import type { Content } from './content.js'
import { createEncoder } from './encode.js'
import type { Pen, ResourceKind } from './pen.js'

/** What all pages of a document share: fonts, pictures, graphics states. */
export interface Drawing {
  /** A pen for one page, and what it comes to use. */
  pen(content: Content): { pen: Pen; resources(): Dictionary }
  /** Writes the fonts, once all pages are drawn. */
  finish(): void
}

export async function createDrawing(writer: FileWriter, laidOut: Layout, report: Report): Promise<Drawing> {
  const fonts = await createFonts(writer, facesOf(laidOut))
  const fontOf = ({ face }: GlyphRun) => fonts.font(face)
  const encode = createEncoder(fontOf)
  const fontResources = writer.ref()
  const images = new Map<RasterPicture, Reference | undefined>()
  const states = new Map<string, Reference>()

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

  function state(fill: number, stroke: number): Reference {
    const key = `${fill} ${stroke}`
    let ref = states.get(key)
    if (!ref) {
      ref = writer.ref({ Type: 'ExtGState', ca: fill, CA: stroke })
      ref.end()
      states.set(key, ref)
    }
    return ref
  }

  return {
    pen(content) {
      const used = new Map<ResourceKind, Map<Reference, string>>()
      const resource = (kind: ResourceKind, object: Reference): string => nameIn(used, kind, object)
      return {
        pen: {
          content,
          font: fontOf,
          encode,
          image(picture) {
            const object = image(picture)
            return object && resource('XObject', object)
          },
          opacity: (fill, stroke) => resource('ExtGState', state(fill, stroke)),
          resource,
        },
        resources: () => ({ Font: fontResources, ...resourceDictionaries(used) }),
      }
    },
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
  const add = (item: Item): void => {
    if (item.kind === 'glyphs') for (const run of item.runs) faces.add(run.face)
    else if (item.kind === 'group') for (const inner of item.items) add(inner)
  }
  for (const page of pages) for (const item of page.items) add(item)
  return faces
}
