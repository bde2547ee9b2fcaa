import { readdirSync, readFileSync } from 'node:fs'
import { parse } from '@lectern/markdown'
import { narrate, type Script, scriptJson, ssml } from '@lectern/narration'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { beforeAll, describe, expect, it } from 'vitest'

const folder = new URL('./scripts/', import.meta.url)
const cases = readdirSync(folder).filter((name) => !name.includes('.'))
const json = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

async function scriptOf(name: string): Promise<Script> {
  const value = readFileSync(new URL(`${name}/article.md`, folder), 'utf8')
  const article = await parse({ value, format: 'markdown', path: 'article.md' })
  return narrate(article, {
    code: 'read',
    notes: 'inline',
    links: 'announce',
    pageNumbers: true,
    verbosity: 'all',
  })
}

describe('SSML', () => {
  let schema: XsdValidator
  beforeAll(() => {
    xmlRegisterFsInputProviders()
    const url = new URL('./ssml/ssml.xsd', import.meta.url).pathname
    schema = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(url, 'utf8'), { url }))
  })
  const validate = (xml: string) => schema.validate(XmlDocument.fromString(xml))

  it.each(cases)('of %s keeps to what the Recommendation allows', async (name) => {
    validate(ssml(await scriptOf(name)))
  })

  it('is not valid with an element that nobody knows, or without a language', async () => {
    const xml = ssml(await scriptOf('notes'))
    expect(() => validate(xml.replace('<s>', '<s><loud/>'))).toThrow()
    expect(() =>
      validate(
        xml.replace(/<speak [^>]*>/, '<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis">'),
      ),
    ).toThrow()
  })
})

describe('the script as JSON', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(json('../schema/script-1.json'))

  it.each(cases)('of %s keeps to its schema, and is the script', async (name) => {
    const script = await scriptOf(name)
    const read = JSON.parse(scriptJson(script))
    expect(validate(read), JSON.stringify(validate.errors)).toBe(true)
    expect(read).toEqual(JSON.parse(JSON.stringify(script)))
  })

  it('does not take anything else', async () => {
    const script = JSON.parse(scriptJson(await scriptOf('notes')))
    expect(validate({ ...script, schema: 'other' })).toBe(false)
    expect(validate({ ...script, items: [{ ...script.items[0], role: 'shout' }] })).toBe(false)
    expect(validate({ ...script, items: [{ ...script.items[0], extra: 1 }] })).toBe(false)
  })
})
