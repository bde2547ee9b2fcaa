import type { Paragraph, Root } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Context } from '../context.js'
import { rules } from '../rules.js'
import { type AnyNode, descendants, is } from '../tree.js'

/** Containers that nobody closed. */
export function reportFences(tree: Root, context: Context): void {
  for (const node of descendants(tree)) {
    if (!is<ContainerDirective>(node, 'containerDirective') || isClosed(node, context)) continue
    context.report(
      rules['directive-closed'],
      `${nameOf(node)} has no closing fence; it includes all that follows`,
      {
        place: node.position?.start,
        hint: 'Close it with the same number of colons that opened it.',
      },
    )
  }
}

/** Those of other dialects have no name of their own. */
function nameOf({ name, data }: ContainerDirective): string {
  return data?.fence ? 'This box' : `The directive "${name}"`
}

function isClosed({ position, data }: ContainerDirective, { source }: Context): boolean {
  if (data?.fence?.isClosed) return true
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) return true
  const opening = /^[:`~]+/.exec(source.slice(start, start + 100))?.[0].length ?? 3
  const last = source.slice(source.lastIndexOf('\n', end - 1) + 1, end)
  const closing = /([:`~]{3,})[ \t]*$/.exec(last)?.[1]?.length ?? 0
  return position?.start.line !== position?.end.line && closing >= opening
}

/** A closing fence that closes nothing: an outer one had no more colons than an inner one. */
export function reportStrays(tree: Root, context: Context): void {
  const searched = new Set<number | undefined>()
  for (const node of descendants(tree)) {
    if (!is<Paragraph>(node, 'paragraph') || !node.position) continue
    // Those of notes in a paragraph have its position: it is searched once, not for each of them.
    const { offset } = node.position.start
    if (searched.has(offset)) continue
    searched.add(offset)
    const line = strayLine(node, context)
    if (line === undefined) continue
    context.report(rules['directive-nesting'], 'This fence closes nothing; it is printed', {
      place: { line, column: 1 },
      hint: 'Give the outer fence more colons than the inner ones: ::::figure around :::description.',
    })
  }
}

function strayLine(node: AnyNode, { source, points }: Context): number | undefined {
  const start = node.position?.start.offset ?? 0
  const text = source.slice(start, node.position?.end.offset ?? start)
  const match = /^[ \t>]*:{3,}[ \t]*$/m.exec(text)
  return match ? points.point(start + match.index).line : undefined
}
