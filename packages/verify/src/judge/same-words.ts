import { textBlockTypes } from '@lectern/core'
import { type BlockText, type Extract, lettersOf } from '../extract/extract.js'
import type { BlockJson } from '../record.js'
import { rules } from '../rules.js'
import type { Judgement } from './judgement.js'

/**
 * Compares the words of each block in two editions that were read back from their files.
 *
 * @param excused blocks of which a finding of the run already says what became of them
 */
export function judgeWords(
  first: Extract,
  other: Extract,
  blocks: readonly BlockJson[],
  excused: ReadonlySet<string>,
  judgement: Judgement,
): void {
  for (const block of blocks) {
    if (!textBlockTypes.has(block.type) || block.type === 'math') continue
    const [one, two] = [first.blocks.get(block.id), other.blocks.get(block.id)]
    if (two) compare(block, one, two, [first.edition, other.edition], judgement)
    else if (one && !excused.has(block.id) && !saysElsewhere(other, one)) {
      const message = `“${short(one.text)}” is in ${first.edition} and not in ${other.edition}`
      judgement.report(rules['block-shown'], message, { in: block })
    }
  }
}

function saysElsewhere({ whole }: Extract, { text, mixed }: BlockText): boolean {
  const letters = lettersOf(text)
  return (
    letters === '' ||
    (whole !== undefined && (whole.includes(letters) || (mixed && isWithin(letters, whole))))
  )
}

function compare(
  block: BlockJson,
  one: BlockText | undefined,
  two: BlockText,
  [first, other]: readonly [string, string],
  judgement: Judgement,
): void {
  if (!one) {
    if (lettersOf(two.text) === '') return
    judgement.report(rules['block-shown'], `“${short(two.text)}” is in ${other} and not in ${first}`, {
      in: block,
    })
    return
  }
  const [left, right] = [lettersOf(one.text), lettersOf(two.text)]
  if (left === right) return
  // "Sound:" or "Table 2:" may be said before a caption.
  if (block.type === 'caption' && (left.endsWith(right) || right.endsWith(left))) return
  const mixed = one.mixed || two.mixed
  if (mixed && (isWithin(left, right) || isWithin(right, left))) return
  const message = `${first} has ${quoted(left, right)} where ${other} has ${quoted(right, left)}`
  judgement.report(rules['same-words'], message, { in: block })
}

/** Whether all characters stand in the other text, in order: beside a formula each edition has words of its own. */
export function isWithin(part: string, whole: string): boolean {
  let at = 0
  for (const character of part) {
    const found = whole.indexOf(character, at)
    if (found === -1) return false
    at = found + character.length
  }
  return true
}

/** A little of a text, from where it begins to differ. */
function quoted(text: string, other: string): string {
  let at = 0
  while (at < text.length && text[at] === other[at]) at += 1
  return at === text.length ? 'nothing more' : `“${text.slice(Math.max(0, at - 8), at + 24)}”`
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
