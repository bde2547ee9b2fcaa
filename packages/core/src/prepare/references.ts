import type { Definition, Image, ImageReference, Link, LinkReference } from 'mdast'
import type { Node } from 'unist'
import type { Report } from '../diagnostics/report.js'
import { is } from '../read/tree.js'
import type { Draft } from './draft.js'
import { rules } from './rules.js'
import { type Replacement, rewrite, visit } from './tree.js'

/** Resolves reference links and pictures, and removes the definitions. */
export function references(draft: Draft): void {
  const definitions = new Map<string, Definition>()
  visit(draft.tree, (node) => {
    if (!is<Definition>(node, 'definition')) return
    const key = normal(node.identifier)
    if (!definitions.has(key)) definitions.set(key, node)
  })
  rewrite(draft.tree, (node) => resolved(node, definitions, draft.report))
}

function resolved(node: Node, definitions: ReadonlyMap<string, Definition>, report: Report): Replacement {
  if (node.type === 'definition' || node.type === 'yaml') return []
  if (is<LinkReference>(node, 'linkReference')) {
    const definition = definitions.get(normal(node.identifier))
    return definition ? [linkOf(node, definition)] : node.children
  }
  if (is<ImageReference>(node, 'imageReference')) {
    const definition = definitions.get(normal(node.identifier))
    return definition
      ? [imageOf(node, definition, report)]
      : [{ type: 'text', value: node.alt ?? '' } as Node]
  }
  return undefined
}

function linkOf({ children, position, data }: LinkReference, { url, title }: Definition): Link {
  return { type: 'link', url, title: title ?? null, children, ...kept(position, data) }
}

function imageOf(
  { alt, position, data, ...rest }: ImageReference,
  { url, title }: Definition,
  report: Report,
): Image {
  // The title of a reference itself is the caption of a picture that has a description beside it.
  const { decorative, title: own } = rest as { decorative?: boolean; title?: string | null }
  if (own && title && title !== own && title !== alt)
    report(
      rules['title-hidden'],
      `This picture has a description and a caption, so the title of its definition is left out: “${title}”`,
      { place: position },
    )
  const mark = decorative ? { decorative } : {}
  return { type: 'image', url, title: own ?? title ?? null, alt: alt ?? '', ...mark, ...kept(position, data) }
}

function kept<P, D>(position: P | undefined, data: D | undefined): { position?: P; data?: D } {
  return { ...(position ? { position } : {}), ...(data ? { data } : {}) }
}

/** Labels match without regard to case and inner spaces (CommonMark 6.3). */
function normal(identifier: string): string {
  return identifier.replace(/\s+/g, ' ').trim().toLowerCase()
}
