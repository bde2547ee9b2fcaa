import { readArticle } from '@lectern/core'
import { openDocumentReader } from '@lectern/office/opendocument'
import { testReader } from '@lectern/testkit'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { png } from '../word/docx.js'
import { fodt, odt } from './odt.js'

const body =
  '<text:h text:outline-level="1">A lake</text:h><text:p>Ada met it.</text:p><table:table><table:table-row><table:table-cell><text:p>one</text:p></table:table-cell><table:table-cell><text:p>two</text:p></table:table-cell></table:table-row></table:table>'
const words = ['A lake', 'Ada', 'met', 'one', 'two']
const hostile = {
  'a picture': strToU8('GIF89a\u0001\u0000\u0001\u0000'),
  'a spreadsheet': zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8('<a/>'),
  }),
  'a package without content': zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
  'a file with a password': odt({
    body,
    files: {
      'META-INF/manifest.xml': strToU8(
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>',
      ),
    },
  }),
  'a bomb of entities': zipSync({
    'content.xml': strToU8(
      '<!DOCTYPE o [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><o:body><o:text>&b;</o:text></o:body></o:document-content>',
    ),
  }),
}

describe('OpenDocument keeps the contract of every reader', () => {
  testReader(
    {
      create: () => openDocumentReader(),
      sample: { path: 'lake.odt', content: odt({ body }), words },
      hostile,
    },
    it,
  )
})

describe('flat OpenDocument keeps it as well', () => {
  testReader(
    { create: () => openDocumentReader(), sample: { path: 'lake.fodt', content: fodt({ body }), words } },
    it,
  )

  it('has its pictures in itself', async () => {
    const base64 = btoa(String.fromCharCode(...png))
    const image = `<text:p><draw:frame><draw:image><office:binary-data>${base64}</office:binary-data></draw:image><svg:title>A lake</svg:title></draw:frame></text:p>`
    const { resources } = await readArticle({ value: fodt({ body: image }), path: 'a.fodt' }, [
      openDocumentReader(),
    ])
    const loaded = await resources?.load('Pictures/1.png', ['image/*'])
    expect(loaded?.bytes).toEqual(png)
  })
})

it('cells that are repeated without end are refused before they are made', async () => {
  const row =
    '<table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="1000"><text:p>a</text:p></table:table-cell></table:table-row>'
  const value = odt({ body: `<table:table>${row.repeat(30)}</table:table>` })
  await expect(readArticle({ value, path: 'a.odt' }, [openDocumentReader()])).rejects.toMatchObject({
    code: 'too-large',
    limit: 'cells',
  })
})

it('rows and cells with words that repeat too often are told with their words, and empty ones are not', async () => {
  const row = (words: string, rows: number, cells = 1) =>
    `<table:table-row table:number-rows-repeated="${rows}"><table:table-cell table:number-columns-repeated="${cells}"><text:p>${words}</text:p></table:table-cell></table:table-row>`
  const rows = [row('twice', 2), row('often', 201), row('wide', 1, 300), row('', 1_048_576)]
  const value = odt({ body: `<table:table>${rows.join('')}</table:table>` })
  const { findings } = await readArticle({ value, path: 'a.odt' }, [openDocumentReader()])
  const told = findings.filter(({ rule }) => rule === 'opendocument-unread').map(({ message }) => message)
  expect(told).toEqual([
    expect.stringContaining('A row of a table is repeated 201 times, and 200 of them are read: “often”'),
    expect.stringContaining('A cell of a table is repeated 300 times, and 200 of them are read: “wide”'),
  ])
})

it.each([2_000, 5_000, 7_000, 9_000, 20_000])(
  '%i elements in one another are refused in words for people',
  async (count) => {
    const value = odt({
      body: `${'<text:section>'.repeat(count)}<text:p>a</text:p>${'</text:section>'.repeat(count)}`,
    })
    await expect(readArticle({ value, path: 'a.odt' }, [openDocumentReader()])).rejects.toThrow(
      'its content cannot be read: Its elements are nested more than 600 deep',
    )
  },
)

it('is known by its first bytes, whatever its name', async () => {
  for (const value of [odt({ body }), fodt({ body })]) {
    const { source } = await readArticle({ value, path: 'lake.bin' }, [openDocumentReader()])
    expect(source.mediaType).toBe('application/vnd.oasis.opendocument.text')
  }
})
