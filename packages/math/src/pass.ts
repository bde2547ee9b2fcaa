import {
  createOptionalWork,
  type Draft,
  type Executor,
  type InlineMath,
  type LongPass,
  type MathBlock,
  type OptionalWork,
  type Pass,
  reportUndone,
} from '@lectern/core'
import { hasFormulas } from '@lectern/languages'
import type { Node, Parent } from 'unist'
import { onlyDefines, withDefinitions } from './definitions.js'
import { rules } from './rules.js'
import { type FormulaCache, workshop } from './work-out.js'
import type { WorkedOut } from './worked-out.js'

type FormulaData = NonNullable<NonNullable<InlineMath['data']>['formula']>

interface Found {
  node: MathBlock | InlineMath
  lang: string
}

/** How formulas are worked out. */
export interface MathOptions {
  /** Keeps what was worked out for the next run. */
  cache?: FormulaCache
  /** Works formulas out on another core; the pool of `@lectern/node` is one. Default: here. */
  executor?: Executor
  /** Drawings, which print needs and nobody else. Default: true. */
  drawings?: boolean
  /** Time for all of them. Default: `createOptionalWork()`. */
  optionalWork?: OptionalWork
}

/** The passes that work formulas out. */
export interface Formulas {
  /** Gives every formula its MathML, drawing and spoken form. */
  pass: Pass
  /** The same in two parts: other passes go on while formulas are worked out. */
  longPass: LongPass
}

/** Libraries are loaded only when a formula is not known yet. */
export function createFormulas(options: MathOptions = {}): Formulas {
  const { drawings: drawn = true, optionalWork = createOptionalWork() } = options
  const { begin, result } = workshop(optionalWork, options)
  const defined = new WeakMap<Node, string>()
  const formulasOf = (draft: Draft) =>
    find(draft).map(({ node, lang }) => ({
      node,
      lang,
      formula: { tex: defined.get(node) ?? node.value, display: node.type === 'math', lang, drawn },
    }))
  const longPass: LongPass = {
    begin(draft) {
      const nodes = find(draft).map(({ node }) => node)
      if (nodes.length === 0) return
      withDefinitions(nodes.map(({ value }) => value)).forEach((tex, at) => {
        const node = nodes[at]
        if (node) defined.set(node, tex)
      })
      withoutDefining(draft.tree)
      return begin(formulasOf(draft).map(({ formula }) => formula))
    },
    async finish(draft) {
      for (const one of formulasOf(draft)) {
        const made = await result(one.formula)
        if (made) write(draft, one, made)
      }
      reportUndone(optionalWork, draft.report)
    },
  }
  return {
    async pass(draft) {
      await longPass.begin(draft)
      await longPass.finish(draft)
    },
    longPass,
  }
}

/** The pass alone. */
export function createMathPass(options: MathOptions = {}): Pass {
  return createFormulas(options).pass
}

/** The pass without a cache. */
export const mathPass: Pass = createMathPass()

function write(draft: Draft, { node, lang }: Found, result: WorkedOut): void {
  if ('problem' in result) {
    reportSyntax(draft, node, result.problem)
    return
  }
  reportComment(draft, node)
  if (!hasFormulas(lang) && !node.alt && lang !== 'und') reportLanguage(draft, node, lang)
  const formula = node.alt ? formulaOf(result, node.alt, lang) : asSpoken(result)
  node.data = Object.assign({}, node.data, { formula })
}

type Formed = Exclude<WorkedOut, { problem: string }>

/** A formula that stands many times is one object, unless its author says how it is spoken. */
const spokenOnes = new WeakMap<Formed, FormulaData>()

function asSpoken(result: Formed): FormulaData {
  const known = spokenOnes.get(result) ?? formulaOf(result, result.spoken.text, result.spoken.lang)
  spokenOnes.set(result, known)
  return known
}

function formulaOf({ spoken: _, ...formula }: Formed, speech: string, lang: string): FormulaData {
  return Object.assign({}, formula, { speech, lang })
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

/** Leaves out formulas that only define commands, and paragraphs of nothing else. Where all stays, so does the array: a new one has room to spare. */
function withoutDefining(parent: Parent): void {
  const kept = parent.children.filter((node) => {
    if (isFormula(node)) return !onlyDefines(node.value)
    if (!('children' in node)) return true
    const { children } = node as Parent
    withoutDefining(node as Parent)
    const left = (node as Parent).children
    return node.type !== 'paragraph' || left.length === children.length || !left.every(isBlank)
  })
  if (kept.length < parent.children.length) parent.children = kept
}

const isBlank = (node: Node): boolean =>
  node.type === 'break' || (node.type === 'text' && 'value' in node && String(node.value).trim() === '')

function isFormula(node: Node): node is MathBlock | InlineMath {
  return node.type === 'math' || node.type === 'inlineMath'
}

function reportSyntax(draft: Draft, place: Node, problem: string): void {
  draft.report(rules['math-syntax'], `This formula is not valid TeX: ${problem}`, {
    place,
    hint: 'Its source text is printed and spoken instead.',
  })
}

/** In TeX the rest of a line after "%" is a comment: "$50% of all$" prints 50. */
function reportComment(draft: Draft, node: MathBlock | InlineMath): void {
  const comments = [...node.value.matchAll(/\\[\s\S]|%([^\n]*)/g)].flatMap(
    ([, words = '']) => words.trim() || [],
  )
  if (!comments.some((words) => /[\p{L}\p{N}]/u.test(words))) return
  const words = comments.join(' … ')
  draft.report(
    rules['math-comment'],
    `This formula is printed without “${words.length > 200 ? `${words.slice(0, 200)}…` : words}”: after “%” is a comment in TeX`,
    { place: node, hint: 'For a percent sign, write \\%.' },
  )
}

function reportLanguage(draft: Draft, place: Node, lang: string): void {
  draft.report(
    rules['math-speech-language'],
    `There are no speech rules for formulas in "${lang}"; this one is spoken in English`,
    {
      place,
      hint: 'Add the spoken form as {alt="…"} in the language of the text.',
    },
  )
}
