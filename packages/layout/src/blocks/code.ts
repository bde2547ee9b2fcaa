import type { Code } from 'mdast'
import { gap } from '../flow/flow.js'
import { addTag, leafOf } from '../tags/tag.js'
import { setParagraph } from '../text/paragraph.js'
import { type Scope, smallSize, styleOf } from '../work.js'
import { blockAttributes } from './index.js'
import { onPanel } from './panel.js'

/** Each line is a paragraph of its own, so that a reader hears where lines end. Spaces are kept, long lines wrap. */
export function code(node: Code, scope: Scope): void {
  const { theme } = scope.work
  const group = addTag(scope.tag, 'Div', blockAttributes(node))
  const look = { ...scope.look, role: 'code' as const, size: smallSize(theme), leading: 1.4 }
  const plain = theme.color.panel === theme.color.ground
  const ground = plain ? { frame: theme.color.rule } : { ground: theme.color.panel }
  const block = node.data?.id
  const flows = onPanel({ ...scope, tag: group, dir: 'ltr' }, ground, theme.type.size, (inner) => {
    let offset = 0
    const lines = node.value.split('\n')
    lines.forEach((line, index) => {
      const tag = addTag(addTag(group, 'P'), 'Code')
      const run = { text: spaced(line), style: styleOf(scope.work, look), leaf: leafOf(tag), offset }
      const boxes = setParagraph([run], inner, { tag, look, keep: 'together', ...(block ? { block } : {}) })
      const last = boxes.at(-1)
      if (last && (index === 0 || index === lines.length - 2))
        boxes[boxes.length - 1] = { ...last, keep: index < lines.length - 1 }
      inner.out.push(...boxes)
      offset += line.length + 1
    })
  })
  scope.out.push(gap(theme.type.size), ...flows, gap(theme.type.size))
}

/** Spaces that open a line, or follow each other, are part of the program: lines never end after them. */
function spaced(line: string): string {
  const text = line.replace(/\t/g, '    ').replace(/^ +| {2,}/g, (spaces) => '\u00a0'.repeat(spaces.length))
  return text === '' ? ' ' : text
}
