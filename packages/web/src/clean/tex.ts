import { type AnyNode, is, parentsOf } from '@lectern/core/reading'
import type { Element, ElementContent, Root as HastRoot, Text } from 'hast'
import { textIn } from '../text/characters.js'
import { classesOf, elements } from '../text/elements.js'

/**
 * Formulas in TeX that a page leaves to a script become `<math>`: what MathJax or the auto-render extension of KaTeX would find in the
 * words, and what programs put into elements for them.
 */
export function findTex(page: HastRoot): void {
  const script = scriptOf(page)
  const ignored = new Set<AnyNode>()
  for (const parent of parentsOf(page)) {
    const isIgnored = ignored.has(parent) || (is<Element>(parent, 'element') && isNoText(parent))
    if (isIgnored) for (const child of parent.children) ignored.add(child)
    else if (is<Element>(parent, 'element') && isForFormula(parent)) parent.children = ofElement(parent)
    else if (script)
      parent.children = parent.children.flatMap((child) =>
        is<Text>(child, 'text') ? ofText(child, script) : [child],
      )
  }
}

interface Script {
  /** Whether single dollars mean formulas, which is no script's default. */
  hasDollars: boolean
}

/** The script that would draw the formulas of a page. */
function scriptOf(page: HastRoot): Script | undefined {
  const scripts = elements(page, 'script')
  const own = scripts.map(textIn).join('\n')
  const sources = scripts.map(({ properties: { src } }) => String(src ?? ''))
  const isLoaded =
    sources.some((src) => /mathjax|katex/i.test(src)) || /MathJax|renderMathInElement/.test(own)
  return isLoaded ? { hasDollars: dollarsAsked.test(own) } : undefined
}

/** `inlineMath: [['$', '$']]` of MathJax, `{ left: "$", right: "$" }` of KaTeX. */
const dollarsAsked = /\[\s{0,9}(['"])\$\1\s{0,9},\s{0,9}\1\$\1|left["']?\s{0,9}:\s{0,9}(['"])\$\2/

function isNoText(element: Element): boolean {
  return (
    /^(?:script|noscript|style|textarea|pre|code|kbd|samp|math|svg|template)$/.test(element.tagName) ||
    classesOf(element).some((name) => /^(?:tex2jax|mathjax)_ignore$/.test(name))
  )
}

/** Whether an element is a formula, by the classes that converters write around one. */
function isForFormula(element: Element): boolean {
  return (
    classesOf(element).some((name) => /^(?:math|arithmatex|math-tex|tex|latex)$/.test(name)) &&
    element.children.every(({ type }) => type === 'text')
  )
}

function ofElement(element: Element): ElementContent[] {
  const text = textIn(element).trim()
  const [, tex = ''] =
    /^\\\((.+)\\\)$/s.exec(text) ?? /^\\\[(.+)\\\]$/s.exec(text) ?? /^\$\$?(.+?)\$?\$$/s.exec(text) ?? []
  const classes = classesOf(element)
  const isBare = classes.includes('inline') || classes.includes('display')
  if (!tex && !(isBare && text)) return element.children
  return [asMath(tex || text, classes.includes('display') || /^(?:\\\[|\$\$)/.test(text), element)]
}

const opening = /\\[([]|(?<!\\)\$\$?|\\begin\{(?:equation|align|gather|multline|eqnarray|alignat)\*?\}/g

/** A text with formulas in place of what is written for them. */
function ofText(node: Text, script: Script): ElementContent[] {
  const { value } = node
  const parts: ElementContent[] = []
  /** Delimiters that close nothing in the rest: they are looked for once. */
  const absent = new Set<string>()
  let done = 0
  for (const { 0: open, index } of value.matchAll(opening)) {
    const close = closing(open)
    if (index < done || absent.has(close)) continue
    const at = indexOfClose(value, close, index + open.length)
    if (at < 0) absent.add(close)
    const end = at + close.length
    const tex = value.slice(index + open.length, at)
    if (at < 0 || !isFormula(open, tex, value.charAt(end), script)) continue
    if (done < index) parts.push({ ...node, value: value.slice(done, index) })
    const isBlock = open !== '\\(' && open !== '$'
    parts.push(asMath(open.startsWith('\\b') ? value.slice(index, end) : tex, isBlock, node))
    done = end
  }
  return done === 0 ? [node] : [...parts, { ...node, value: value.slice(done) }]
}

function closing(open: string): string {
  if (open === '\\(') return '\\)'
  return open === '\\[' ? '\\]' : open.replace('begin', 'end')
}

/** Where the end of a formula stands: `\$`, a sign for money inside it, is none. */
function indexOfClose(value: string, close: string, from: number): number {
  let at = value.indexOf(close, from)
  while (at > 0 && close.startsWith('$') && value[at - 1] === '\\') at = value.indexOf(close, at + 1)
  return at
}

/** Between single dollars stands TeX, or what pandoc takes for it where the page asks for dollars: "$5 and $6" is money. */
function isFormula(open: string, tex: string, after: string, { hasDollars }: Script): boolean {
  if (!tex.trim()) return false
  if (open !== '$') return true
  if (/\n[ \t]*\n/.test(tex) || /\d/.test(after)) return false
  return /\\[a-z]|[\^_]/i.test(tex) || (hasDollars && !/^\s|\s$/.test(tex))
}

function asMath(tex: string, isBlock: boolean, { position }: Element | Text): Element {
  const properties = { alttext: tex.trim(), ...(isBlock ? { display: 'block' } : {}) }
  return { type: 'element', tagName: 'math', properties, children: [], ...(position ? { position } : {}) }
}
