import type { Draft, InlineMath, MathBlock, Pass } from '@lectern/core'
import type { Node, Parent } from 'unist'
import { rules } from './rules.js'

interface Found {
  node: MathBlock | InlineMath
  lang: string
}

/**
 * Gives every formula its MathML, drawing and spoken form. The libraries behind it are loaded only when the
 * article has a formula.
 */
export const mathPass: Pass = async (draft) => {
  const formulas = find(draft)
  if (formulas.length === 0) return
  const [{ typeset }, { createSpeech }] = await Promise.all([import('./tex.js'), import('./speech.js')])
  const speak = remembered(createSpeech(), (mathml, lang) => `${lang} ${mathml}`)
  const set = remembered(typeset, (tex, display) => `${display} ${tex}`)
  for (const { node, lang } of formulas) {
    const result = set(node.value, node.type === 'math')
    if ('problem' in result) {
      reportSyntax(draft, node, result.problem)
      continue
    }
    const spoken = await speak(result.mathml, lang)
    if (spoken.lang !== lang.split('-')[0] && !node.alt && lang !== 'und') reportLanguage(draft, node, lang)
    node.data = {
      ...node.data,
      formula: { ...result, speech: node.alt ?? spoken.text, lang: node.alt ? lang : spoken.lang },
    }
  }
}

/** Formulas repeat, and each takes milliseconds: equal ones are worked out once. */
function remembered<A, B, Result>(work: (one: A, other: B) => Result, keyOf: (one: A, other: B) => string) {
  const known = new Map<string, Result>()
  return (one: A, other: B): Result => {
    const key = keyOf(one, other)
    const result = known.get(key) ?? work(one, other)
    known.set(key, result)
    return result
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
