import { writeXml } from '@lectern/hast/markup'
import { x } from 'xastscript'
import type { ListedFile } from './book-file.js'
import { metadataOf, type PackageFacts } from './metadata.js'

export interface SpineItem {
  /** Of its manifest item. */
  id: string
  /** Whether it is read in its turn, or only when it is asked for. */
  linear: boolean
}

/** The package document (EPUB 3.3, 5), at the container's root, so that paths in it are paths in the container. */
export function packageDocument(
  facts: PackageFacts,
  files: readonly ListedFile[],
  spine: readonly SpineItem[],
): string {
  const { lang, dir } = facts.meta
  const spoken = new Map(facts.overlays.map(({ name, document }) => [document, `${name}-sound`]))
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'identifier',
    'xml:lang': lang,
    dir,
  }
  return writeXml(
    x('package', attributes, [
      metadataOf(facts),
      x(
        'manifest',
        {},
        files.map((file) => item(file, spoken.get(file.path))),
      ),
      x(
        'spine',
        { toc: 'ncx', 'page-progression-direction': dir },
        spine.map(({ id, linear }) => x('itemref', { idref: id, linear: linear ? undefined : 'no' })),
      ),
    ]),
  )
}

function item({ id, path, mediaType, properties = [] }: ListedFile, overlay: string | undefined) {
  return x('item', {
    id,
    href: path.split('/').map(encodeURIComponent).join('/'),
    'media-type': mediaType,
    properties: properties.length > 0 ? properties.join(' ') : undefined,
    'media-overlay': overlay,
  })
}
