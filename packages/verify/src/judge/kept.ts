import { type Article, type Block, type Finding, isTextBlock, type KnownNode } from '@lectern/core'
import type { Node } from 'mdast'
import { type Extract, lettersOf } from '../extract/extract.js'
import { rules } from '../rules.js'
import type { Judgement } from './judgement.js'

/**
 * Holds an edition that was read back against the article that it was made from: its words block by block, the texts of its pictures, and its
 * formulas.
 *
 * @param findings what is known already: a block of which one says what became of it is excused
 */
export function judgeKept(
  article: Article,
  extract: Extract,
  findings: readonly Finding[],
  judgement: Judgement,
): void {
  const excused = new Set(findings.flatMap(({ block }) => (block ? [block] : [])))
  const edition = new WholeEdition(extract)
  for (const block of article.blocks.values()) {
    if (excused.has(block.id) || !isTextBlock(block.node) || block.type === 'math') continue
    if (!keepsWords(block, edition)) report(block, `“${short(block.text)}” is not in ${extract.edition}`)
  }
  for (const [block, { text }] of extract.blocks) {
    if (noCharacter.test(text))
      judgement.report(
        rules['words-lost'],
        `${extract.edition} has a character that Unicode keeps for no text`,
        {
          block,
        },
      )
  }
  // What is printed and not read out is quoted in a transcript as it was written.
  const isTold = ({ skip }: Block): boolean => extract.kind !== 'audio' || !skip
  const { pictures, formulas } = standInsOf(article, isTold)
  for (const { alt, block } of pictures) {
    if (!edition.says(alt))
      report(block, `The text of a picture, “${short(alt)}”, is not in ${extract.edition}`)
  }
  if (extract.formulas !== undefined && extract.formulas < formulas.length) {
    const missing = formulas.length - extract.formulas
    judgement.report(
      rules['words-lost'],
      `${missing} of ${formulas.length} formulas are not in ${extract.edition}`,
    )
  }
  if (extract.formulas === undefined) {
    for (const { speech, block } of formulas) {
      if (!edition.says(speech))
        report(block, `The formula “${short(speech)}” is not said in ${extract.edition}`)
    }
  }

  function report(block: Block, message: string): void {
    judgement.report(rules['words-lost'], message, { block: block.id, place: block.node })
  }
}

/** U+FDD0 and its like, which programs write into texts to find places again (Unicode 23.7). */
const noCharacter = /\p{Noncharacter_Code_Point}/u

/** All that an edition says, as letters; put together when it is first asked for. */
class WholeEdition {
  readonly extract: Extract
  #whole: string | undefined

  constructor(extract: Extract) {
    this.extract = extract
  }

  says(text: string): boolean {
    const letters = lettersOf(text)
    return letters === '' || this.whole.includes(letters)
  }

  get whole(): string {
    const { whole = '', alternatives = [], blocks } = this.extract
    this.#whole ??=
      whole + lettersOf([...alternatives, ...[...blocks.values()].map(({ text }) => text)].join(' '))
    return this.#whole
  }
}

/** Every piece of the block's own words, in order; what an edition puts elsewhere (a caption, a description) may stand there. */
function keepsWords(block: Block, edition: WholeEdition): boolean {
  const text = edition.extract.blocks.get(block.id)?.text ?? ''
  const pieces = piecesOf(block.node)
  if (holdsAll(text, pieces)) return true
  if (isExact(edition.extract) && text && !codesIn(block.node).every((code) => text.includes(code)))
    return false
  const letters = lettersOf(text)
  let at = 0
  return pieces.every((piece) => {
    const wanted = lettersOf(piece)
    const found = letters.indexOf(wanted, at)
    if (found < 0) return edition.says(piece)
    at = found + wanted.length
    return true
  })
}

/** Character by character, as nearly every block is: then its letters need not be told from the rest. */
function holdsAll(text: string, pieces: readonly string[]): boolean {
  let at = 0
  return pieces.every((piece) => {
    const found = text.indexOf(piece, at)
    at = found + piece.length
    return found >= 0
  })
}

/** Whether spaces and signs are there as they were written; print and sound have others. */
const isExact = ({ kind }: Extract): boolean => kind === 'html' || kind === 'epub'

/** The program texts of a block, which are the author's to the last sign. */
function codesIn(node: Node): string[] {
  const inner = node as KnownNode
  if (inner.type === 'code' || inner.type === 'inlineCode') return [inner.value]
  return 'children' in inner ? (inner.children as readonly Node[]).flatMap(codesIn) : []
}

/** Words between what each edition says in its own way: formulas, pictures, ruby, notes. */
function piecesOf(node: Node): string[] {
  const pieces = ['']
  const visit = (any: Node): void => {
    const inner = any as KnownNode
    if (inner.type === 'text' || inner.type === 'inlineCode' || inner.type === 'code')
      pieces.push(`${pieces.pop()}${inner.value}`)
    else if ('children' in inner && inner.type !== 'ruby') {
      for (const child of inner.children as readonly Node[]) visit(child)
    } else if (inner.type !== 'break') pieces.push('')
  }
  visit(node)
  return pieces
}

interface StandIns {
  pictures: { alt: string; block: Block }[]
  formulas: { speech: string; block: Block }[]
}

/** Pictures that carry information, and formulas that could be read, with the blocks that they stand in. */
function standInsOf({ tree, blocks }: Article, isTold: (block: Block) => boolean): StandIns {
  const found: StandIns = { pictures: [], formulas: [] }
  const visit = (any: Node, around: Block | undefined): void => {
    const node = any as KnownNode
    const block = blocks.get(node.data?.id ?? '') ?? around
    if (block && isTold(block) && node.type === 'image' && node.alt && !node.decorative) {
      found.pictures.push({ alt: node.alt, block })
    }
    if (
      block &&
      isTold(block) &&
      (node.type === 'math' || node.type === 'inlineMath') &&
      node.data?.formula
    ) {
      found.formulas.push({ speech: node.alt ?? node.data.formula.speech ?? '', block })
    }
    if ('children' in node) for (const child of node.children as readonly Node[]) visit(child, block)
  }
  visit(tree, undefined)
  return found
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
