import { textOf } from '@lectern/core'
import { lettersOf } from '@lectern/core/reading'
import type { Root } from 'mdast'
import { type Draft, report } from '../draft.js'
import { quoted } from './place.js'

/** Hidden words, which are told once for a paragraph. */
export function reportHidden(draft: Draft): void {
  const words = quoted(draft.hidden)
  draft.hidden = ''
  if (words)
    report(
      draft,
      'hidden',
      `Hidden text is left out: “${words}”`,
      `Make it visible in ${draft.format.program} if it is to be read.`,
    )
}

/** Longer paragraphs, which nobody writes, are not searched for each of their words. */
const longest = 100_000

/**
 * The last net below the words of a paragraph: those that came into no node and are told by no finding are told here. None is expected.
 *
 * @param source its words as the file has them, those of each run apart: a word may go over several, of which only some are hidden
 * @param kept the words of its nodes
 * @param told findings so far, before the paragraph was read
 */
export function reportUnread(source: readonly string[], kept: string, told: number, draft: Draft): void {
  const aside = draft.aside
  draft.aside = ''
  const words = source.join(' ')
  if (words.length > longest || words.trim() === '') return
  const known = lettersOf(`${kept} ${aside} ${draft.findings.since(told)}`)
  if (known.includes(lettersOf(words))) return
  const unread = wordsOf(words).filter((word) => !known.includes(lettersOf(word)))
  if (unread.length > 0)
    report(
      draft,
      'unread',
      `These words stand in a construct that is not read: “${quoted(unread.join(' '))}”`,
      'Write them as ordinary text.',
    )
}

/** Words of tables of contents that no heading has: the table is older than the text, or says something of its own. */
export function reportOtherContents(tree: Root, draft: Draft): void {
  const all = new Set(plain(`${textOf(tree)} ${draft.findings.since(0)}`).match(/[\p{L}\p{M}\p{N}]{2,}/gu))
  const others = wordsOf(draft.contents).filter((word) => !all.has(word) && !/^(?:\d+|[ivxl]+)$/.test(word))
  if (others.length > 0)
    report(
      draft,
      'contents',
      `Words of the table of contents that stand nowhere else are left out: “${quoted(others.join(' '))}”`,
      'Update the table, or say them in the text.',
    )
}

function wordsOf(text: string): string[] {
  return text.length > longest ? [] : (plain(text).match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [])
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
}
