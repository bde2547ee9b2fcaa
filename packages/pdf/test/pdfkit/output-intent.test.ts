import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { afterEach, expect, it } from 'vitest'
import { srgbProfile } from '../../src/document/srgb.js'
import { saved } from '../support/document.js'
import { byPdfkit } from '../support/pdfkit.js'

const { readFileSync } = fs

afterEach(() => {
  fs.readFileSync = readFileSync
  syncBuiltinESMExports()
})

it('needs no file beside the module, which a bundle does not have; PDFKit’s does', async () => {
  fs.readFileSync = () => {
    throw new Error('No such file')
  }
  syncBuiltinESMExports()
  await expect(byPdfkit(() => {}, { subset: 'PDF/A-2a' })).rejects.toThrow('No such file')
  const file = await saved(() => {}, { archive: { part: 2, level: 'A' } })
  const [intent] = file.array(file.catalog.OutputIntents)
  const { S, DestOutputProfile } = file.dictionary(intent)
  expect(S).toBe('/GTS_PDFA1')
  expect(Buffer.from(file.stream(DestOutputProfile), 'latin1')).toEqual(Buffer.from(srgbProfile()))
})

it('has a profile of sRGB that readers know', () => {
  const profile = srgbProfile()
  const text = (at: number) => String.fromCharCode(...profile.subarray(at, at + 4))
  expect([text(12), text(16), text(20), text(36)]).toEqual(['mntr', 'RGB ', 'XYZ ', 'acsp'])
  expect(new DataView(profile.buffer).getUint32(0)).toBe(profile.length)
})

it('names the level that holds', async () => {
  const file = await saved(() => {}, { archive: { part: 3, level: 'U' } })
  expect(file.metadata).toMatch(/<pdfaid:part>3<[\s\S]*<pdfaid:conformance>U</)
})
