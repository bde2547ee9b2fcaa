import { xmlName } from '@lectern/core'
import type { BlockText, Extract } from './extract.js'
import { parseXml } from './markup.js'
import { alternativesOf, blocksOf, pageFacts } from './page.js'

/** The text of a DAISY 2.02 book, whose ids are those of all editions as names of XML; formulas are said in words. */
export function extractDaisy(
  edition: string,
  path: string,
  bytes: Uint8Array,
  known: ReadonlySet<string>,
): Extract {
  const root = parseXml(new TextDecoder().decode(bytes))
  const ids = new Map<string, string>()
  for (const id of known) ids.set(xmlName(id), id)
  const blocks = new Map<string, BlockText>()
  for (const [name, text] of blocksOf(root, ids)) blocks.set(ids.get(name) ?? name, text)
  return {
    edition,
    kind: 'daisy',
    path,
    ...pageFacts(root),
    alternatives: alternativesOf(root).alternatives,
    blocks,
  }
}
