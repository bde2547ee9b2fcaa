import type { Article } from '@lectern/core'
import { nameTree, type Reference, textString } from '../file/values.js'
import type { FileWriter } from '../file/writer.js'

export interface Attachment {
  name: string
  mediaType: string
  /** What it is, for people. */
  description: string
  /** What it is to the thing it belongs to (ISO 19005-3, annex E): its source, or the same in another form. */
  relationship: 'Source' | 'Supplement'
  bytes: Uint8Array
}

/** A file inside the document (ISO 32000-1, 7.11.4; ISO 14289-1, 7.11 wants both names). */
export function writeAttachment(attachment: Attachment, date: Date, writer: FileWriter): Reference {
  const { name, mediaType, description, relationship, bytes } = attachment
  const file = writer.stream(
    {
      Type: 'EmbeddedFile',
      Subtype: mediaType,
      Params: { Size: bytes.length, ModDate: date },
    },
    bytes,
  )
  const specification = writer.ref({
    Type: 'Filespec',
    F: textString(name),
    UF: textString(name),
    Desc: textString(description),
    AFRelationship: relationship,
    EF: { F: file, UF: file },
  })
  specification.end()
  return specification
}

/** The article itself, from which the document was made: listed for people and tied to the whole document. */
export function attachSource(article: Article, date: Date, writer: FileWriter): void {
  const { source } = article
  if (!source.bytes) return
  const name = source.path.split('/').at(-1) ?? source.path
  const specification = writeAttachment(
    {
      name,
      mediaType: source.mediaType,
      description: article.meta.title,
      relationship: 'Source',
      bytes: source.bytes,
    },
    date,
    writer,
  )
  writer.catalog.AF = [specification]
  const names = writer.catalog.Names
  writer.catalog.Names = {
    ...(typeof names === 'object' ? names : {}),
    EmbeddedFiles: nameTree([[name, specification]]),
  }
}
