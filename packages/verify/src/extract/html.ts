import type { Extract } from './extract.js'
import { find, parseHtml, textOfMarkup } from './markup.js'
import { blocksOf, headingsOf, langOf, unlabelledIn } from './page.js'

export function extractHtml(
  edition: string,
  path: string,
  bytes: Uint8Array,
  known: ReadonlySet<string>,
): Extract {
  const root = parseHtml(new TextDecoder().decode(bytes))
  const title = find(root, 'title')
  return {
    edition,
    kind: 'html',
    path,
    lang: langOf(root),
    title: title && textOfMarkup(title).trim(),
    blocks: blocksOf(root, known),
    headings: headingsOf(root),
    unlabelled: unlabelledIn(root),
  }
}
