import { checkOptions, type Reader } from '@lectern/core'
import { type OfficeOptions, officeOptionKinds } from '../options.js'

const text = 'application/vnd.oasis.opendocument.text'

/**
 * The reader of OpenDocument texts (ODF 1.4, ISO/IEC 26300), in packages and as flat XML. Macros are never run.
 *
 * @example
 * export default { readers: [openDocumentReader({ styles: { Merksatz: 'important' }, pages: true })] }
 *
 * @throws LecternError `bad-usage`
 */
export function openDocumentReader(options: OfficeOptions = {}): Reader {
  checkOptions('openDocumentReader()', options, officeOptionKinds)
  return {
    name: 'opendocument',
    extensions: ['odt', 'ott', 'fodt'],
    mediaTypes: [text, `${text}-template`, `${text}-flat-xml`],
    unit: 'paragraph',
    hints: {
      'table-headers':
        'Let its first row repeat on every page (Table Properties, Text Flow, Repeat heading).',
    },
    sniff: isOpenDocumentText,
    async read(source, context) {
      context.signal?.throwIfAborted()
      return (await import('./read.js')).readOpenDocument(source, context, options)
    },
  }
}

/** A package says what it is in its first file, which is not compressed (part 2, 3.3); flat XML in its root. */
function isOpenDocumentText(head: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(head)
  if (start.startsWith('PK\u0003\u0004')) return start.slice(30).startsWith(`mimetype${text}`)
  return /<(?:\w+:)?document\b/.test(start) && start.includes(`mimetype="${text}`)
}
