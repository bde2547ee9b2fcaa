import { testReader } from '@lectern/testkit'
import { wordReader } from '@lectern/word'
import { strToU8, zipSync } from 'fflate'
import { describe, it } from 'vitest'
import { docx } from './docx.js'

const paragraph = (text: string, style = 'Standard') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const body = `${paragraph('A lake', 'berschrift1')}${paragraph('Ada met it.')}<w:tbl><w:tr><w:tc>${paragraph('one')}</w:tc><w:tc>${paragraph('two')}</w:tc></w:tr></w:tbl>`

describe('Word keeps the contract of every reader', () => {
  testReader(
    {
      create: () => wordReader(),
      sample: { path: 'lake.docx', content: docx({ body }), words: ['A lake', 'Ada', 'met', 'one', 'two'] },
      hostile: {
        'a picture': strToU8('GIF89a\u0001\u0000\u0001\u0000'),
        'the format of before Word 2007': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        'a ZIP file of another kind': zipSync({ mimetype: strToU8('application/epub+zip') }),
        'a spreadsheet': zipSync({
          '_rels/.rels': strToU8(
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
          ),
          'xl/workbook.xml': strToU8('<workbook/>'),
        }),
        'a bomb of entities': zipSync({
          'word/document.xml': strToU8(
            '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>',
          ),
        }),
      },
    },
    it,
  )
})
