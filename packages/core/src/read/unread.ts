import type { Root } from 'mdast'
import type { Node } from 'unist'
import { decodedUrl } from '../text/safe-url.js'
import { type AnyNode, isParent } from './tree.js'

/*
 * The one detector of words that no reader understood. It shares nothing with any parser: letters of the source are looked for in the tree and in the
 * findings, where they should stand first, and everywhere before anything is said.
 */

/** A line of a source, as its reader finds it before it reads anything. */
export interface SourceLine {
  /** Number of the line, from 1. */
  line: number
  /** As it was written. */
  written: string
  /** The line without comments, tags and settings, which are no words. */
  words: string
  /** How many words in a row are lost where they stand nowhere: fewer may be markup that only the parser knows. */
  least: number
}

/** Words that stand in no node and in no finding. */
export interface UnreadWords {
  /** Number of the line. */
  line: number
  /** As they were written. */
  words: string
}

/** The letters and digits of a text, in one case: what spaces, marks and punctuation cannot change. */
export function lettersOf(text: string): string {
  return lettersInLines(text).replaceAll('\n', '')
}

/** The letters and digits of many lines at once, which takes less time than one by one. */
function lettersInLines(text: string): string {
  const small = text.toLowerCase()
  if (!/[^\0-\x7f]/.test(small)) return small.replace(/[^a-z\d\n]+/g, '')
  return small
    .normalize('NFKD')
    .replace(/[^A-Za-z\d\n\x80-\uffff]+/g, '')
    .replace(/[^\0-\x7f]+/g, (others) => others.replace(/[^\p{L}\p{N}]+/gu, ''))
}

/** Letters before and behind the place of the line before in which a line is looked for first. */
const reach = 1_000
/** Letters of a line that tell a place. */
const telling = 16

/** A paragraph may be one line: its words are looked for some at a time. */
const pieceOfLine = /\S+(?:\s+\S+){0,29}/g

/**
 * Finds the words of a source that stand in no node and in no finding, of each line the first.
 *
 * @param told what findings say: words that are left out are quoted there
 */
export function unreadIn(lines: readonly SourceLine[], tree: Root, told: readonly string[]): UnreadWords[] {
  const whole = lettersOf([...valuesIn(tree), ...told].join(' '))
  const isRead = inOrder(whole)
  const written = lettersInLines(lines.map((line) => line.written).join('\n')).split('\n')
  const left = lines.flatMap(({ line, words, least }, at) => {
    if (isRead(written[at] ?? '') || isRead(lettersOf(words))) return []
    const pieces = (words.match(pieceOfLine) ?? []).filter((piece) => !isRead(lettersOf(piece)))
    return pieces.length > 0 ? [{ line, pieces, least }] : []
  })
  const near = lettersByLine(tree, new Set(left.flatMap(({ line }) => [line - 1, line, line + 1])))
  const isIn = (text: string, words: string): boolean => text.includes(lettersOf(words))
  return left.flatMap(({ line, pieces, least }) => {
    const here = [line - 1, line, line + 1].map(near).join('')
    const lost = pieces
      .flatMap((piece) => runsOf(piece, (word) => !isIn(here, word)))
      .find((run) => run.count >= least && !isIn(whole, run.words))
    return lost ? [{ line, words: lost.words }] : []
  })
}

/** Whether a text holds letters near those that were asked for before. Lines mostly follow each other as they do in the source. */
function inOrder(whole: string): (letters: string) => boolean {
  let at = 0
  return (letters) => {
    const from = Math.max(0, at - reach)
    const part = whole.slice(from, at + letters.length + reach)
    const ahead = part.indexOf(letters, at - from)
    const found = ahead < 0 ? part.indexOf(letters) : ahead
    if (found >= 0 && letters.length >= telling) at = from + found + letters.length
    return found >= 0
  }
}

/** Words of a line that follow each other and are all missing. */
function runsOf(line: string, isMissing: (word: string) => boolean): { count: number; words: string }[] {
  const runs: { count: number; words: string }[] = []
  let [count, start] = [0, 0]
  for (const { 0: word, index } of line.matchAll(/[^\s|[\](){}<>,;:、，。；：・]+/g)) {
    if (!/[\p{L}\p{N}]/u.test(word)) continue
    if (!isMissing(word)) count = 0
    else if (++count === 1) {
      start = index
      runs.push({ count, words: word })
    } else runs[runs.length - 1] = { count, words: line.slice(start, index + word.length) }
  }
  return runs
}

/** All that nodes say, in the order in which a source says it: what a node holds stands before where it leads to. */
export function valuesIn(tree: Node): string[] {
  const values: string[] = []
  const stack: (AnyNode | string)[] = [tree]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') {
      values.push(next)
      continue
    }
    const { before, after } = valuesOf(next)
    if (before) values.push(before)
    if (after) stack.push(after)
    if (isParent(next))
      for (let at = next.children.length - 1; at >= 0; at--) stack.push(next.children[at] as AnyNode)
  }
  return values
}

/** Lines of one node that are told apart: what is longer was found in one piece. */
const longest = 60

/**
 * The letters of what stands on a line, by the positions of the nodes that say it.
 *
 * @param wanted lines that will be asked for: mostly few, and nodes are many
 */
function lettersByLine(tree: Root, wanted: ReadonlySet<number>): (line: number) => string {
  const lines = new Map<number, string[]>()
  const stack: AnyNode[] = wanted.size > 0 ? [tree] : []
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isParent(node)) for (const child of node.children) stack.push(child)
    const { start, end } = node.position ?? {}
    let letters: string | undefined
    for (
      let line = start?.line ?? 1;
      line <= Math.min(end?.line ?? 0, (start?.line ?? 0) + longest);
      line++
    ) {
      if (!wanted.has(line)) continue
      const { before, after } = valuesOf(node)
      letters ??= lettersOf(before + after)
      const others = lines.get(line)
      if (others) others.push(letters)
      else lines.set(line, [letters])
    }
  }
  return (line) => lines.get(line)?.join(' ') ?? ''
}

const noWords: ReadonlySet<string> = new Set(['type', 'position', 'children', 'data', 'identifier'])
/** Where a link or a picture leads to, and what names it, stand behind its words. */
const behind: ReadonlySet<string> = new Set(['url', 'title', 'label', 'annotation'])

/** The words of a node's own fields, before and behind those of its children. */
function valuesOf(node: Node): { before: string; after: string } {
  let [before, after] = [node.data?.id ?? '', '']
  // `Object.entries` would make an array for each of some 100,000 nodes.
  for (const key in node) {
    const value: unknown = noWords.has(key) ? null : node[key as keyof Node]
    if (value === null || value === undefined) continue
    // `[x]`: the mark of a ticked item.
    const text =
      key === 'checked'
        ? value === true
          ? 'x'
          : ''
        : typeof value === 'object'
          ? JSON.stringify(value)
          : value
    // The address of a picture may hold the picture itself.
    if (typeof text !== 'string' || (key === 'url' && text.startsWith('data:'))) continue
    if (behind.has(key) && node.type !== 'definition')
      after += text.includes('%') ? ` ${text} ${decodedUrl(text)}` : ` ${text}`
    else before += ` ${text}`
  }
  return { before, after }
}
