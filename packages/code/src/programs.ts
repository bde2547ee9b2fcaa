import type { Node, Parent } from 'unist'

/** A program whose language is said. */
export interface Program {
  lang: string
  code: string
}

/** Those of a tree, each once. */
export function programsIn(tree: Node): Program[] {
  const found = new Map<string, Program>()
  const visit = (node: Node): void => {
    if (isProgram(node)) found.set(keyOf(node.lang, node.value), { lang: node.lang, code: node.value })
    else if ('children' in node) for (const child of (node as Parent).children) visit(child)
  }
  visit(tree)
  return [...found.values()]
}

export function keyOf(lang: string, code: string): string {
  return `${lang}\n${code}`
}

function isProgram(node: Node): node is Node & { lang: string; value: string } {
  return node.type === 'code' && 'lang' in node && Boolean(node.lang)
}
