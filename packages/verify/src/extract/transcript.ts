import { type BlockText, type Extract, lettersOf } from './extract.js'
import { elementsOf, type Markup, parseHtml, textOfMarkup } from './markup.js'
import { pageFacts } from './page.js'

/** The transcript of a sound edition: what is printed stands in one element a sentence, `<block>~n`. */
export function extractTranscript(
  edition: string,
  path: string,
  bytes: Uint8Array,
  known: ReadonlySet<string>,
): Extract {
  const root = parseHtml(new TextDecoder().decode(bytes))
  return {
    edition,
    kind: 'audio',
    path,
    ...pageFacts(root),
    blocks: blocksOf(root, known),
    // What is printed and not read out stands in the transcript as a quotation.
    whole: lettersOf(textOfMarkup(root)),
  }
}

function blocksOf(root: Markup, known: ReadonlySet<string>): Map<string, BlockText> {
  const blocks = new Map<string, BlockText>()
  for (const element of elementsOf(root)) {
    const { id = '' } = element.attributes
    const block = known.has(id) ? id : /^(.*)~\d+$/.exec(id)?.[1]
    if (block === undefined || !known.has(block)) continue
    const before = blocks.get(block)?.text ?? ''
    blocks.set(block, { text: `${before} ${printedText(element)}`, mixed: false })
  }
  return blocks
}

/** What is said but not printed, or in other words, is marked, and no part of the words that are compared. */
function printedText(markup: Markup | string): string {
  if (typeof markup === 'string') return markup
  if (/^(?:announced|said)$/.test(markup.attributes.class ?? '')) return ''
  return markup.children.map(printedText).join('')
}
