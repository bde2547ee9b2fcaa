import { LecternError } from '@lectern/core'
import { type Broken, complaintOf, partAt } from '../../package/part.js'
import { child, descendantsOf, find, type Markup, parseXml } from '../../package/xml.js'
import { type Files, openZip } from '../../package/zip.js'
import { flatFiles } from './flat.js'
import { prefixOf } from './namespaces.js'

/** An OpenDocument text: its parts, whether they are files of a package or stand in one. */
export interface TextFile {
  /** `office:document-content`, or `office:document` of flat XML. */
  content: Markup
  styles: Markup | undefined
  meta: Markup | undefined
  /** What stands in the body. */
  text: Markup
  files: Files
  /** The XML of an embedded object by its path in the package ("Object 1"), as far as there is one. */
  objects: ReadonlyMap<string, Markup>
}

/**
 * Opens a package or flat XML.
 *
 * @throws LecternError `unreadable-input`, `too-large`
 */
export async function openText(bytes: Uint8Array, name: string, broken: Broken): Promise<TextFile> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return flat(bytes, name)
  const files = await openZip(bytes, name)
  await refuseOthers(files, name)
  const part = (path: string) => partAt(files, path, parsed, broken)
  const content = await partAt(files, 'content.xml', parsed, (_, why) => {
    throw notText(name, `its content cannot be read: ${why}`)
  })
  if (!content) throw notText(name, 'it holds no content')
  const text = textOf(content, name)
  const [styles, meta] = [await part('styles.xml'), await part('meta.xml')]
  return { content, styles, meta, text, files, objects: await objectsIn(content, files, broken) }
}

async function flat(bytes: Uint8Array, name: string): Promise<TextFile> {
  let root: Markup
  try {
    root = await parsed(bytes)
  } catch (cause) {
    throw notText(name, `it is neither a package nor XML: ${complaintOf(cause)}`)
  }
  const text = textOf(root, name)
  const { root: content, files } = flatFiles(root)
  return {
    content,
    styles: content,
    meta: content,
    text: textOf(content, name) ?? text,
    files,
    objects: new Map(),
  }
}

function textOf(root: Markup, name: string): Markup {
  const text = child(root, 'office:body', 'office:text')
  if (!text)
    throw notText(name, root.name.startsWith('office:') ? 'it is no text' : 'it is XML of another kind')
  return text
}

/** Formulas, charts and other documents in this one. */
async function objectsIn(
  content: Markup,
  files: Files,
  broken: Broken,
): Promise<ReadonlyMap<string, Markup>> {
  const objects = new Map<string, Markup>()
  for (const { name, attributes } of descendantsOf(content)) {
    const path = name === 'draw:object' ? pathOf(attributes['xlink:href']) : undefined
    if (!path || objects.has(path) || !files.has(`${path}/content.xml`)) continue
    const root = await partAt(files, `${path}/content.xml`, parsed, broken)
    if (root) objects.set(path, root)
  }
  return objects
}

/** A reference inside the package as a path; undefined for what lies outside. */
export function pathOf(reference: string | undefined): string | undefined {
  const path = (reference ?? '').replace(/^\.\//, '')
  return path === '' || /^(?:\w[\w+.-]*:|\/|\.\.)/.test(path) ? undefined : path.replace(/\/$/, '')
}

/** OpenOffice names the document type of its formulas, which says nothing; one with declarations of its own is refused. */
function parsed(bytes: Uint8Array): Promise<Markup> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1000))
  const doctype = /<!DOCTYPE\s[^>[]*>/.exec(head)
  if (!doctype) return parseXml(bytes, prefixOf)
  const without = bytes.slice()
  without.fill(0x20, doctype.index, doctype.index + doctype[0].length)
  return parseXml(without, prefixOf)
}

async function refuseOthers(files: Files, name: string): Promise<void> {
  const bytes = await files.read('mimetype', 'xml').catch(() => undefined)
  const type = bytes ? new TextDecoder().decode(bytes.subarray(0, 200)).trim() : ''
  if (type && !type.startsWith('application/vnd.oasis.opendocument.text'))
    throw notText(name, /^[\w.+/-]+$/.test(type) ? `it is of the type ${type}` : 'it is of an unknown type')
  const manifest = await partAt(files, 'META-INF/manifest.xml', parsed, () => undefined)
  if (find(manifest, 'manifest:encryption-data')) {
    throw new LecternError('unreadable-input', `${name} is protected with a password`, {
      hint: 'Open it in the program that it was written with, and save it without a password.',
    })
  }
}

function notText(name: string, why: string): LecternError {
  return new LecternError('unreadable-input', `${name} cannot be read as an OpenDocument text: ${why}`, {
    hint: 'Give an .odt file as LibreOffice, OpenOffice or Word save it.',
  })
}
