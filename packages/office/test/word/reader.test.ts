import { readArticle, readTree } from '@lectern/core'
import { wordReader } from '@lectern/office/word'
import { testReader } from '@lectern/testkit'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../test/support/processor-time.ts'
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
        'Rich Text Format': strToU8('{\\rtf1\\ansi Hello}'),
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

it('looks through fifty styles of a paragraph, however many are based on one another', async () => {
  const style = (_: unknown, at: number) =>
    `<w:style w:type="paragraph" w:styleId="S${at}"><w:name w:val="S${at}"/><w:basedOn w:val="S${at + 1}"/></w:style>`
  const value = docx({
    body: paragraph('Ada met it.', 'S0').repeat(1_000),
    styles: Array.from({ length: 20_000 }, style).join(''),
  })
  const since = processorTime()
  await readArticle({ value, path: 'a.docx' }, [wordReader()])
  expect(processorTime() - since).toBeLessThan(8_000)
})

it('an outline level of the style of all paragraphs makes none of them a heading', async () => {
  const normal = '<w:name w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'
  const heading = '<w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>'
  const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal">${normal}</w:style><w:style w:type="paragraph" w:styleId="H">${heading}</w:style>`
  const value = docx({
    body: paragraph('The lake', 'H') + paragraph('Ada met it.', 'Normal'),
    styles,
  })
  const { tree } = await readTree({ value, path: 'a.docx' }, [wordReader()])
  expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph'])
})

describe('Documents of other word processors are refused with what helps', () => {
  const names = (name: string) => strToU8([...name].map((one) => `${one}\u0000`).join(''))
  const oldOffice = (entry: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...names(entry)])
  it.each([
    ['letter.doc', oldOffice('WordDocument'), /before Word 2007 \(\.doc\)/, /save it as \.docx/],
    ['letter.docx', oldOffice('EncryptedPackage'), /protected with a password/, /take the password off/],
    ['letter.rtf', strToU8('{\\rtf1\\ansi Hello}'), /Rich Text Format/, /save it as \.docx/],
    ['letter.pages', zipSync({ 'Index/Document.iwa': strToU8('') }), /Apple’s Pages/, /Export it in Pages/],
    ['letter.docx', zipSync({ 'META-INF/container.xml': strToU8('') }), /an e-book/, /Give a \.docx file/],
    ['letter.docx', new Uint8Array(), /it is empty/, /Give a \.docx file/],
  ])('%s', async (path, value, message, hint) => {
    await expect(readArticle({ value, path }, [wordReader()])).rejects.toMatchObject({
      code: 'unreadable-input',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    })
  })

  it('whatever the name of a Word file says', async () => {
    const { tree } = await readArticle({ value: docx({ body }), path: 'lake.zip' }, [wordReader()])
    expect(tree.children.length).toBeGreaterThan(0)
  })
})
