import { xmlName } from '@lectern/core'
import type { Extract } from './extract.js'
import { parseXml } from './markup.js'
import { blocksOf, pageFacts, standIns } from './page.js'

/** The text of a DAISY 2.02 book, whose ids are those of all editions as names of XML; formulas are said in words. */
export function extractDaisy(
  edition: string,
  path: string,
  bytes: Uint8Array,
  known: ReadonlySet<string>,
): Extract {
  const root = parseXml(new TextDecoder().decode(bytes))
  const ids = new Map([...known].map((id) => [xmlName(id), id]))
  const blocks = blocksOf(root, new Set(ids.keys()))
  return {
    edition,
    kind: 'daisy',
    path,
    ...pageFacts(root),
    alternatives: standIns(root).alternatives,
    blocks: new Map([...blocks].map(([name, text]) => [ids.get(name) ?? name, text])),
  }
}
