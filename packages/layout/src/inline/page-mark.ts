import type { Look } from '../look.js'
import type { Place } from '../scope.js'
import { styleOf } from '../styled.js'
import { createLeaf, createTag, type Leaf, leafOf, type Tag } from '../tags/tag.js'
import { baselineOf, lineBox } from '../text/line-box.js'
import { breakLines } from '../text/lines.js'
import { ownRun } from '../text/own-words.js'
import { piecesOf } from '../text/pieces.js'
import type { InlineRun } from '../text/run.js'

/**
 * Puts the number of a page of another edition where that page begins. It is printed in the margin and stands in the
 * tree at its place: a label in the middle of the words, with its long form.
 */
export function withPageMarks(
  runs: InlineRun[],
  id: string | undefined,
  scope: Place,
  look: Look,
): InlineRun[] {
  const from = runs[0]?.offset ?? 0
  const pages =
    scope.given.print.follow?.filter(
      ({ start }) => start?.block === id && start !== null && start.offset >= from,
    ) ?? []
  if (pages.length === 0) return runs
  return pages.reduce(
    (marked, { label, start }) => markAt(marked, start?.offset ?? 0, label, scope, look),
    [...runs],
  )
}

function markAt(runs: InlineRun[], offset: number, label: string, scope: Place, look: Look): InlineRun[] {
  const at = runs.findIndex(
    (run) => !run.generated && !run.object && offset < run.offset + run.text.length && run.text !== '',
  )
  const run = runs[at]
  // In code every line is asked; the place may be in a later one.
  if (!run) return runs
  // Words with a reading above are not parted.
  const cut = run.above ? 0 : Math.max(0, offset - run.offset)
  const { before, after, tag } = opened(run.leaf, cut > 0)
  const mark = pageMark(label, tag, scope, look)
  const rest = { ...run, text: run.text.slice(cut), offset: run.offset + cut, leaf: after }
  const first = { ...run, text: run.text.slice(0, cut), leaf: before }
  const moved = runs
    .slice(at + 1)
    .map((later) => (later.leaf === run.leaf ? { ...later, leaf: after } : later))
  return [...runs.slice(0, at), ...(cut > 0 ? [first] : []), mark, rest, ...moved]
}

/**
 * Makes room in the tree between two parts of a leaf's ink. The words of a heading are not mixed with it, and it stands
 * before a link, a program or what is emphasised.
 */
function opened(leaf: Leaf, isCut: boolean): { before: Leaf; after: Leaf; tag: Tag } {
  const outer = aroundWords(leaf.tag)
  if (inline.has(outer.type) || isHeading(outer)) {
    const type = isHeading(outer) ? 'P' : 'Lbl'
    const parent = outer.parent ?? outer
    const tag = createTag(type, {}, parent)
    parent.kids.splice(parent.kids.indexOf(outer), 0, tag)
    return { before: leaf, after: leaf, tag }
  }
  const { kids } = leaf.tag
  const tag = createTag('Lbl', {}, leaf.tag)
  const at = kids.indexOf(leaf)
  if (!isCut) {
    kids.splice(at, 0, tag)
    return { before: leaf, after: leaf, tag }
  }
  const after = createLeaf(leaf.tag)
  kids.splice(at + 1, 0, tag, after)
  return { before: leaf, after, tag }
}

const isHeading = ({ type }: Tag): boolean => /^H[1-6]$/.test(type)

const inline: ReadonlySet<string> = new Set([
  'Span',
  'Em',
  'Strong',
  'Code',
  'Link',
  'Ruby',
  'RB',
  'RT',
  'RP',
])

/** The outermost of the elements around words within their block, a heading itself, or the block. */
function aroundWords(tag: Tag): Tag {
  let outer = tag
  for (let at: Tag | undefined = tag; at; at = at.parent) {
    if (isHeading(at)) return at
    if (!inline.has(at.type)) break
    outer = at
  }
  return outer
}

function pageMark(label: string, tag: Tag, scope: Place, look: Look): InlineRun {
  const { given, dir } = scope
  const { messages } = given.words(given.article.meta.lang)
  tag.expansion = messages.ofStandard(label)
  const { theme } = given
  const own: Look = {
    ...look,
    role: 'text',
    bold: true,
    italic: false,
    size: theme.type.size,
    color: theme.color.text,
  }
  const words = hasRoom(own, scope) ? messages.standardPage(label) : label
  const run = ownRun(words, own, scope, leafOf(tag))
  const [line] = breakLines(piecesOf([run], dir), given.sheet.textWidth)
  return {
    ...ownRun('', own, scope, createLeaf(tag)),
    margin(canvas, baseline) {
      if (!line) return
      const x =
        given.article.meta.dir === 'rtl'
          ? -given.sheet.marginGap - line.width
          : given.sheet.textWidth + given.sheet.marginGap
      const place = { ...scope, x: 0, width: line.width, main: false }
      lineBox(line, place, { look: own }).draw(canvas, canvas.left + x, baseline - baselineOf(own))
    },
  }
}

/** Whether "p. 12" fits the margin for every page; else all have the number alone. */
function hasRoom(look: Look, { given }: Place): boolean {
  const { messages } = given.words(given.article.meta.lang)
  const longest = '0'.repeat(given.print.follow?.at(-1)?.label.length ?? 1)
  const { width } = styleOf(given, look).chain.shaped(messages.standardPage(longest), false)
  return (width * look.size) / 1000 <= given.sheet.marginEnd
}
