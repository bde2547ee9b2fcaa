import { LecternError } from '@lectern/core'
import { parseXml } from '../../package/xml.js'
import { openZip } from '../../package/zip.js'
import { prefixOf } from './namespaces.js'
import type { WordPackage } from './open.js'
import { wordsIn } from './xml.js'

/** The words of the files that were put into a document (`w:altChunk`), by their paths: other Word files, HTML, plain text. */
export async function chunksOf({ main, files }: WordPackage): Promise<ReadonlyMap<string, string>> {
  const words = new Map<string, string>()
  for (const { type, target, isOutside } of main.relationships.values()) {
    if (type !== 'aFChunk' || isOutside) continue
    const bytes = await files.read(target, 'xml').catch(refusal)
    if (bytes) words.set(target, await wordsOf(bytes, target))
  }
  return words
}

async function wordsOf(bytes: Uint8Array, path: string): Promise<string> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return withoutTags(new TextDecoder().decode(bytes))
  try {
    const document = await (await openZip(bytes, path)).read('word/document.xml', 'xml')
    return document ? wordsIn(await parseXml(document, prefixOf)) : ''
  } catch (error) {
    return refusal(error) ?? ''
  }
}

/** What is damaged has no words; what is too large is refused. */
function refusal(error: unknown): undefined {
  if (error instanceof LecternError && error.code === 'too-large') throw error
  return undefined
}

/** Only for a finding, which shows no tags, style sheets or scripts. */
function withoutTags(text: string): string {
  const [first = '', ...others] = text.split(/<(?:style|script)\b/i)
  const after = others.map((part) => (part.includes('</') ? part.slice(part.indexOf('</')) : ''))
  const words = [first, ...after].join(' ').replace(/<[^<>]*>/g, ' ')
  return words.replace(/&(?:nbsp|#160);/g, ' ').replace(/&amp;/g, '&')
}
