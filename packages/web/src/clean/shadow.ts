import { type AnyNode, is, isParent } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'

/**
 * What a page writes into a component (`<template shadowrootmode>`, HTML 4.12.3) is what people see of it, with the component's own children in its
 * slots. Children for which there is no slot are seen by nobody; they stay behind it.
 */
export function openShadows(page: HastRoot): void {
  const stack: AnyNode[] = [page]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isParent(node)) continue
    const template = node.children.find(isShadow)
    if (template) node.children = opened(template, node.children)
    for (const child of node.children) stack.push(child)
  }
}

function isShadow(node: AnyNode): node is Element {
  return (
    is<Element>(node, 'element') &&
    node.tagName === 'template' &&
    (node.properties.shadowRootMode ?? node.properties.shadowrootmode) !== undefined
  )
}

function opened(template: Element, children: readonly AnyNode[]): AnyNode[] {
  const light = new Map<string, AnyNode[]>()
  for (const child of children) {
    if (child === template) continue
    const name = is<Element>(child, 'element') ? String(child.properties.slot ?? '') : ''
    const known = light.get(name)
    if (known) known.push(child)
    else light.set(name, [child])
  }
  const content = filled((template as { content?: HastRoot }).content?.children ?? [], light)
  return [...content, ...[...light.values()].flat()]
}

/** Each slot becomes what stands for it, else what it holds itself. */
function filled(nodes: readonly AnyNode[], light: Map<string, AnyNode[]>): AnyNode[] {
  return nodes.flatMap((node): AnyNode[] => {
    if (!is<Element>(node, 'element')) return [node]
    if (node.tagName !== 'slot') {
      node.children = filled(node.children, light) as Element['children']
      return [node]
    }
    const name = String(node.properties.name ?? '')
    const given = light.get(name)
    light.delete(name)
    return given?.some(isSaid) ? given : filled(node.children, light)
  })
}

function isSaid(node: AnyNode): boolean {
  return (
    node.type === 'element' || (node.type === 'text' && 'value' in node && String(node.value).trim() !== '')
  )
}
