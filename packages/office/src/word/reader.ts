import { checkOptions, type Reader } from '@lectern/core'
import { type OfficeOptions, officeOptionKinds } from '../options.js'
import { isOtherDocument } from './package/others.js'

/**
 * The reader of Word files (ECMA-376, WordprocessingML), with and without macros, which are never run.
 *
 * @example
 * export default { readers: [wordReader({ styles: { Merksatz: 'important' }, pages: true })] }
 *
 * @throws LecternError `bad-usage`
 */
export function wordReader(options: OfficeOptions = {}): Reader {
  checkOptions('wordReader()', options, officeOptionKinds)
  return {
    name: 'word',
    extensions: ['docx', 'docm', 'dotx', 'dotm'],
    mediaTypes: [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.ms-word.document.macroenabled.12',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
    ],
    unit: 'paragraph',
    hints: { 'table-headers': 'Let its first row repeat on every page (Layout, Repeat Header Rows).' },
    sniff: isOfficeFile,
    async read(source, context) {
      context.signal?.throwIfAborted()
      return (await import('./read.js')).readWord(source, context, options)
    },
  }
}

/**
 * A ZIP file whose first names are those of an Office document: `mimetype` begins an e-book or an OpenDocument file. Documents of older and of
 * other word processors are taken, too, and refused with advice.
 */
function isOfficeFile(head: Uint8Array): boolean {
  if (isOtherDocument(head)) return true
  if (head[0] !== 0x50 || head[1] !== 0x4b || head[2] !== 3 || head[3] !== 4) return false
  return /\[Content_Types\]\.xml|_rels\/\.rels|word\/|docProps\//.test(new TextDecoder('latin1').decode(head))
}
