import type { Emphasis, Heading, Paragraph, PhrasingContent, Text } from 'mdast'
import type { Context } from '../context.js'
import { is } from '../tree.js'

type Block = Paragraph | Heading

/** A low line that begins or ends emphasis. */
interface Mark {
  /** The child that it stands in, and where. */
  child: number
  at: number
  opens: boolean
}

/** So many pairs show that a text means emphasis by them. */
const fewest = 3
/** Of a hundred low lines beside words, so many may be something else. */
const others = 5

/**
 * Words between low lines, as Project Gutenberg's volunteers and many others type what is printed in italics. Only where the text does so throughout: names
 * of programs and files (`quay_clock`) have low lines inside words.
 */
export function emphasise(blocks: readonly Block[], { points }: Context): void {
  const found = blocks.map((block) => ({ block, ...pairsIn(block) }))
  const [paired, stray] = found.reduce(
    ([all, rest], { pairs, alone }) => [all + pairs.length, rest + alone],
    [0, 0],
  )
  if (paired < fewest || stray * 100 > paired * 2 * others) return
  for (const { block, pairs } of found)
    if (pairs.length > 0) block.children = emphasised(block.children, pairs)

  function emphasised(
    children: readonly PhrasingContent[],
    pairs: readonly [Mark, Mark][],
  ): PhrasingContent[] {
    const made: PhrasingContent[] = []
    let from = { child: 0, at: 0 }
    for (const [open, close] of pairs) {
      append(made, between(children, from, open))
      const inner = between(children, { child: open.child, at: open.at + 1 }, close)
      const emphasis: Emphasis = { type: 'emphasis', children: inner }
      const [first, last] = [inner[0], inner.at(-1)]
      if (first?.position && last?.position) {
        const [start, end] = [first.position.start.offset ?? 1, last.position.end.offset ?? 0]
        emphasis.position = points.position(start - 1, end + 1)
      }
      made.push(emphasis)
      from = { child: close.child, at: close.at + 1 }
    }
    append(made, between(children, from, { child: children.length, at: 0 }))
    return made
  }

  /** Nodes from one place up to another, the first and the last cut. */
  function between(
    children: readonly PhrasingContent[],
    from: { child: number; at: number },
    to: { child: number; at: number },
  ): PhrasingContent[] {
    return children.slice(from.child, to.child + 1).flatMap((node, index): PhrasingContent[] => {
      const child = from.child + index
      const start = child === from.child ? from.at : 0
      if (!is<Text>(node, 'text')) return child < to.child ? [node] : []
      const end = child === to.child ? to.at : node.value.length
      return start < end ? [piece(node, start, end)] : []
    })
  }

  function piece(node: Text, start: number, end: number): Text {
    const offset = node.position?.start.offset
    const value = node.value.slice(start, end)
    return offset === undefined
      ? { type: 'text', value }
      : { type: 'text', value, position: points.position(offset + start, offset + end) }
  }
}

function append(to: PhrasingContent[], nodes: readonly PhrasingContent[]): void {
  for (const node of nodes) to.push(node)
}

/** Pairs of a block, and how many low lines beside words are not in one. */
function pairsIn({ children }: Block): { pairs: [Mark, Mark][]; alone: number } {
  const pairs: [Mark, Mark][] = []
  let [open, alone]: [Mark | undefined, number] = [undefined, 0]
  for (const mark of marksIn(children)) {
    if (mark === 'other' || (mark.opens ? open : !open)) alone++
    else if (mark.opens) open = mark
    else if (open) {
      pairs.push([open, mark])
      open = undefined
    }
  }
  return { pairs, alone: open ? alone + 1 : alone }
}

/** Each low line in words: it opens before a letter, closes behind one, or is inside a word. Rows of them are rules and gaps. */
function marksIn(children: readonly PhrasingContent[]): (Mark | 'other')[] {
  return children.flatMap((node, child): (Mark | 'other')[] => {
    if (!is<Text>(node, 'text')) return []
    return [...node.value.matchAll(/(?<!_)_(?!_)/g)].map(({ index }) => {
      const [before = ' ', after = ' '] = [node.value[index - 1], node.value[index + 1]]
      const [opens, closes] = [
        /[^\p{L}\p{N}]/u.test(before) && /\S/.test(after),
        /\S/.test(before) && /[^\p{L}\p{N}]/u.test(after),
      ]
      if (opens === closes) return opens ? asMark(node.value, index) : 'other'
      return { child, at: index, opens }
    })

    /** Punctuation on both sides: brackets and quotation marks that open stand before one that opens. */
    function asMark(value: string, at: number): Mark {
      return { child, at, opens: /[\p{Ps}\p{Pi}"'\p{Pd}\s]/u.test(value[at - 1] ?? ' ') }
    }
  })
}
