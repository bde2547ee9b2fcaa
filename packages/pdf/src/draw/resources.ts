import type { FontWriter } from '../fonts/font.js'
import type { Dictionary, Reference } from '../pdfkit/values.js'
import type { ResourceKind } from './pen.js'

/** What a page, or a form in it, uses, each by a name of its own there (ISO 32000-1, 7.8.3). */
export interface Resources {
  /** Adds a font, which has one name everywhere. */
  font(font: FontWriter): void
  /** The name of an object, the same whenever it is used again. */
  nameOf(kind: ResourceKind, object: Reference): string
  dictionary(): Dictionary
}

export function createResources(): Resources {
  const used = new Map<ResourceKind, Map<Reference, string>>()
  const fonts = new Set<FontWriter>()
  return {
    font: (font) => void fonts.add(font),
    nameOf(kind, object) {
      const names = used.get(kind) ?? new Map<Reference, string>()
      used.set(kind, names)
      const name = names.get(object) ?? `${kind[0]}${names.size + 1}`
      names.set(object, name)
      return name
    },
    dictionary: () => ({
      ...(fonts.size > 0
        ? { Font: Object.fromEntries([...fonts].map((font) => [font.name, font.reference()])) }
        : {}),
      ...Object.fromEntries([...used].map(([kind, names]) => [kind, named(names)])),
    }),
  }
}

function named(names: ReadonlyMap<Reference, string>): Dictionary {
  return Object.fromEntries([...names].map(([object, name]) => [name, object]))
}
