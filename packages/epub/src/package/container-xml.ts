import { writeXml } from '@lectern/hast/markup'
import { x } from 'xastscript'

export const packagePath = 'package.opf'

/** Says where the package document is (EPUB 3.3, 4.2.6.3.1). */
export function containerXml(): string {
  const rootfile = x('rootfile', { 'full-path': packagePath, 'media-type': 'application/oebps-package+xml' })
  const attributes = { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }
  return writeXml(x('container', attributes, [x('rootfiles', {}, [rootfile])]))
}
