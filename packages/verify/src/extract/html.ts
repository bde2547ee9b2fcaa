import type { Extract } from './extract.js'
import { parseHtml } from './markup.js'
import { alternativesOf, blocksOf, pageFacts } from './page.js'

export function extractHtml(
  edition: string,
  path: string,
  bytes: Uint8Array,
  known: ReadonlySet<string>,
): Extract {
  const root = parseHtml(new TextDecoder().decode(bytes))
  return {
    edition,
    kind: 'html',
    path,
    ...pageFacts(root),
    ...alternativesOf(root),
    blocks: blocksOf(root, known),
  }
}
