import { type Broken, partAt } from '../../package/part.js'
import { type Markup, parseXml } from '../../package/xml.js'
import { type Files, openZip } from '../../package/zip.js'
import { prefixOf } from './namespaces.js'
import { notWord, refuseOtherPackages, refuseOthers } from './others.js'
import { pathOfRelationships, type Relationship, relationshipsOf } from './relationships.js'

/** A part that is XML, with what it names. */
export interface Part {
  path: string
  root: Markup
  relationships: ReadonlyMap<string, Relationship>
}

export interface WordPackage {
  files: Files
  main: Part
  /** Relationships of the package itself: its properties. */
  relationships: readonly Relationship[]
  /** A part that another one names, or undefined where it is missing or broken, which is told. */
  part(relationship: Relationship): Promise<Part | undefined>
}

/**
 * Opens a Word file by the names that it gives its parts, not by where Word puts them.
 *
 * @throws LecternError `unreadable-input`, `too-large`
 */
export async function openPackage(bytes: Uint8Array, name: string, broken: Broken): Promise<WordPackage> {
  refuseOthers(bytes, name)
  const files = await openZip(bytes, name)
  refuseOtherPackages(files, name)
  const relationships = [...(await relationshipsAt(files, '', broken)).values()]
  const document = relationships.find(({ type }) => type === 'officeDocument')
  const path = document && !document.isOutside ? document.target : 'word/document.xml'
  if (!files.has(path)) throw notWord(name, 'it holds no document')
  const root = await rootAt(files, path, (_, why) => {
    throw notWord(name, `its document cannot be read: ${why}`)
  })
  if (root?.name !== 'w:document') throw notWord(name, otherKind(path))
  return {
    files,
    main: { path, root, relationships: await relationshipsAt(files, path, broken) },
    relationships,
    async part({ target, isOutside }) {
      if (isOutside) return undefined
      const found = await rootAt(files, target, broken)
      return (
        found && { path: target, root: found, relationships: await relationshipsAt(files, target, broken) }
      )
    },
  }
}

async function relationshipsAt(
  files: Files,
  part: string,
  broken: Broken,
): Promise<ReadonlyMap<string, Relationship>> {
  const path = pathOfRelationships(part)
  return relationshipsOf(files.has(path) ? await rootAt(files, path, broken) : undefined, part)
}

async function rootAt(files: Files, path: string, broken: Broken): Promise<Markup | undefined> {
  if (!files.has(path)) broken(path, 'it is not in the file')
  return partAt(files, path, (bytes) => parseXml(bytes, prefixOf), broken)
}

function otherKind(path: string): string {
  if (path.startsWith('xl/')) return 'it is a spreadsheet'
  return path.startsWith('ppt/') ? 'it is a presentation' : 'its document is of another kind'
}
