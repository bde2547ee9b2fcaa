import type { Draft, InlineMath, MathBlock, Pass } from '@lectern/core'
import type { Node, Parent } from 'unist'
import { rules } from './rules.js'
import { type FormulaCache, type WorkedOut, workOut } from './work-out.js'

interface Found {
  node: MathBlock | InlineMath
  lang: string
}

export interface MathOptions {
  /** Keeps what was worked out for the next run. */
  cache?: FormulaCache
}

/**
 * Gives every formula its MathML, drawing and spoken form. The libraries behind it are loaded only when the
 * article has a formula that is not known yet.
 */
export function createMathPass({ cache }: MathOptions = {}): Pass {
  return async (draft) => {
    const formulas = find(draft)
    const work = workOut(cache)
    const results = await Promise.all(
      formulas.map(({ node, lang }) => work(node.value, node.type === 'math', lang)),
    )
    for (const [at, found] of formulas.entries()) write(draft, found, results[at] as WorkedOut)
  }
}

/** The pass without a cache. */
export const mathPass: Pass = createMathPass()

function write(draft: Draft, { node, lang }: Found, result: WorkedOut): void {
  if ('problem' in result) {
    reportSyntax(draft, node, result.problem)
    return
  }
  const { spoken, ...formula } = result
  if (spoken.lang !== lang.split('-')[0] && !node.alt && lang !== 'und') reportLanguage(draft, node, lang)
  node.data = {
    ...node.data,
    formula: { ...formula, speech: node.alt ?? spoken.text, lang: node.alt ? lang : spoken.lang },
  }
}

function find(draft: Draft): Found[] {
  const found: Found[] = []
  const visit = (node: Node, around: string): void => {
    const lang = node.data?.lang ?? around
    if (isFormula(node)) found.push({ node, lang })
    else if ('children' in node) for (const child of (node as Parent).children) visit(child, lang)
  }
  visit(draft.tree, draft.meta.lang)
  return found
}

function isFormula(node: Node): node is MathBlock | InlineMath {
  return node.type === 'math' || node.type === 'inlineMath'
}

function reportSyntax(draft: Draft, place: Node, problem: string): void {
  draft.report(rules['math-syntax'], `This formula is not TeX that can be read: ${problem}`, {
    place,
    hint: 'Its source is printed and spoken as it stands.',
  })
}

function reportLanguage(draft: Draft, place: Node, lang: string): void {
  draft.report(
    rules['math-speech-language'],
    `No rules speak formulas in "${lang}"; this one is spoken in English`,
    {
      place,
      hint: 'Give it {alt="…"} in the language of the text.',
    },
  )
}
