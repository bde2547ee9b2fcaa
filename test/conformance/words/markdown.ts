import { type Block, blocksOf } from './markdown-blocks.ts'
import { type Phrase, placed, type SourceWords, type Word } from './words.ts'

// The words of a Markdown article, found with a few patterns and no parser, so that a mistake of Lectern's parser
// is not repeated here. It knows what `examples/` uses, and no more.

/** Stands where a formula or an answer gap was, which every edition words in its own way. */
const gap = '\ue000'

export function markdownWords(source: string): SourceWords {
  const flow: Word[] = []
  const phrases: Phrase[] = []
  const alternatives: Phrase[] = []
  for (const block of blocksOf(source)) {
    const { text, alts, captions } = block.kind === 'code' ? verbatim(block) : withoutMarkup(block)
    alternatives.push(...alts)
    phrases.push(...captions)
    if (block.kind === 'aside')
      phrases.push(...text.split(gap).map((_, index) => piece(text, index, block.line)))
    else flow.push(...placeLines(text, block.line))
  }
  return { flow, phrases: phrases.filter(hasWords), alternatives: alternatives.filter(hasWords) }
}

const hasWords = (phrase: Phrase): boolean => phrase.length > 0

function placeLines(text: string, first: number, block = first): Word[] {
  return text.split('\n').flatMap((line, index) => placed(line.replaceAll(gap, ' '), first + index, block))
}

/** The words between two gaps; they need not touch those beyond. */
function piece(text: string, index: number, block: number): Phrase {
  const parts = text.split(gap)
  const before = parts.slice(0, index).join(gap)
  return placeLines(parts[index] ?? '', block + before.split('\n').length - 1, block)
}

interface Read {
  readonly text: string
  readonly alts: readonly Phrase[]
  readonly captions: readonly Phrase[]
}

const verbatim = (block: Block): Read => ({ text: block.text, alts: [], captions: captionsOf(block) })

function captionsOf(block: Block): Phrase[] {
  const named = block.marks.matchAll(/\b(?:title|caption|summary)="([^"]*)"/g)
  return [...named].map((match) => placed(match[1] ?? '', block.line))
}

function withoutMarkup(block: Block): Read {
  const alts: Phrase[] = []
  const captions = captionsOf(block)
  const text = block.text
    .replace(/`([^`]+)`/g, (_, code: string) => code.replace(/[<$[:\\{]/g, ' '))
    .replace(/!\[([^\]]*)\]\([^\s)]*(?:\s+"([^"]*)")?\)/g, (picture, alt: string, title?: string) => {
      alts.push(placed(alt, block.line))
      captions.push(placed(title ?? '', block.line))
      return lineEnds(picture)
    })
    .replace(/(?<!\\)\$(?!\s)[^$]+?(?<!\s)\$(?!\d)/g, (formula) => gap + lineEnds(formula))
    .replace(/:(?:blank|pause|pagebreak)\[[^\]]*\]/g, gap)
    .replace(/\[\^[^\]]+\]/g, gap)
    .replace(/\[!\w+\]|\[[ x]\] /g, ' ')
    .replace(/(?::\w+)?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?/g, '$1')
    .replace(/<((?:https?:|[\w.+-]+@)[^>\s]*)>/g, '$1')
    .replace(
      /<(\/?)(\w+)\b[^>]*>/g,
      (tag, _slash, name: string) => (inline.has(name) ? '' : ' ') + lineEnds(tag),
    )
    .replace(/\{[^{}]*\}/g, lineEnds)
    .replace(/^[ >]*(?:\d{1,2}[.)]|[-*+]) /gm, ' ')
    .replace(/\\(?=[^\w\s])|\\$/gm, '')
  return { text, alts, captions }
}

const inline = new Set('a abbr b bdi code em i kbd mark rp rt ruby s span strong sub sup time u'.split(' '))

/** What is taken out leaves its line ends, so that words keep their line. */
const lineEnds = (text: string): string => text.replace(/[^\n]/g, '')
