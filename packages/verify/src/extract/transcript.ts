import { type BlockText, type Extract, lettersOf } from './extract.js'
import { elementsOf, type Markup, parseHtmlLines, rootOf, textOfMarkup } from './markup.js'
import { headingsOf, pageFacts, unlabelledIn } from './page.js'

/** The transcript of a sound edition: what is printed stands in one element a sentence, `<block>~n`. */
export function extractTranscript(
  edition: string,
  path: string,
  bytes: Uint8Array,
  known: ReadonlySet<string>,
): Extract {
  const blocks = new Map<string, BlockText>()
  const headings: Extract['headings'][number][] = []
  const unlabelled: string[] = []
  let whole = ''
  const take = (part: Markup) => {
    addBlocks(part, known, blocks)
    for (const heading of headingsOf(part)) headings.push(heading)
    for (const picture of unlabelledIn(part)) unlabelled.push(picture)
    whole += lettersOf(textOfMarkup(part))
  }
  const around = parseHtmlLines(new TextDecoder().decode(bytes), (line) => take(rootOf([line])))
  take(around)
  return {
    edition,
    kind: 'audio',
    path,
    ...pageFacts(around),
    headings,
    unlabelled,
    blocks,
    // What is printed and not read out stands in the transcript as a quotation.
    whole,
  }
}

function addBlocks(root: Markup, known: ReadonlySet<string>, blocks: Map<string, BlockText>): void {
  for (const element of elementsOf(root)) {
    const { id = '' } = element.attributes
    const block = known.has(id) ? id : /^(.*)~\d+$/.exec(id)?.[1]
    if (block === undefined || !known.has(block)) continue
    const before = blocks.get(block)?.text ?? ''
    blocks.set(block, { text: `${before} ${printedText(element)}`, mixed: false })
  }
}

/** What is said but not printed, or in other words, is marked, and no part of the words that are compared. */
function printedText(markup: Markup | string): string {
  if (typeof markup === 'string') return markup
  if (/^(?:announced|said)$/.test(markup.attributes.class ?? '')) return ''
  return markup.children.map(printedText).join('')
}
