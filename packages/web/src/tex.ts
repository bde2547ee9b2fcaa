import type { SourceText } from '@lectern/core/reading'
import type { Element, ElementContent, Root as HastRoot, Text } from 'hast'
import { classesOf, elements } from './elements.js'
import { textIn } from './handlers/words.js'
import { rules } from './rules.js'

type Parent = HastRoot | Element

/**
 * Formulas in TeX that a page leaves to a script become `<math>`: what MathJax or the auto-render extension of KaTeX would find in the
 * words, and what programs put into elements for them (pandoc, Sphinx, MkDocs).
 */
export function findTex(page: HastRoot, context: SourceText): void {
  const script = scriptOf(page)
  const stack: Parent[] = [page]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const whole = node.type === 'element' ? ofElement(node) : undefined
    if (whole) node.children = [whole]
    else if (script) node.children = withFormulas(node.children, script) as Element['children']
    for (const child of node.children) {
      if (child.type === 'element' && !isIgnored(child)) stack.push(child)
      if (script && child.type === 'text') reportReferences(child, context)
    }
  }
}

/** The script would write the number of an equation there. */
function reportReferences(node: Text, { report }: SourceText): void {
  for (const [reference] of node.value.matchAll(/\\(?:eq)?ref\{[^{}\n]{1,100}\}/g))
    report(rules['html-simplified'], `The reference ${reference} is printed as it was written`, {
      place: node,
      hint: 'Write what it leads to in words, such as “equation (1)”.',
    })
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

const ignored = new Set('script noscript style textarea pre code kbd samp math svg template'.split(' '))

function isIgnored(element: Element): boolean {
  return (
    ignored.has(element.tagName) ||
    classesOf(element).some((name) => name === 'tex2jax_ignore' || name === 'mathjax_ignore')
  )
}

/** Of an element for one formula. Those of pandoc need no delimiters. */
function ofElement(element: Element): Element | undefined {
  const classes = classesOf(element)
  if (!classes.some((name) => formulaClasses.has(name))) return undefined
  if (!element.children.every(({ type }) => type === 'text')) return undefined
  const text = textIn(element).trim()
  const delimited = text.startsWith('\\begin{') ? undefined : whole.find(({ open }) => text.startsWith(open))
  if (delimited && text.endsWith(delimited.close) && text.length > delimited.open.length + 1) {
    const tex = text.slice(delimited.open.length, -delimited.close.length)
    return asMath(tex, delimited.isBlock, element)
  }
  const isPandoc = classes.includes('inline') || classes.includes('display')
  return isPandoc && text ? asMath(text, classes.includes('display'), element) : undefined
}

const formulaClasses = new Set([
  'math',
  'arithmatex',
  'math-tex',
  'mathjax',
  'mathjax_process',
  'tex',
  'latex',
])

interface Delimiters {
  open: string
  close: string
  isBlock: boolean
}

const whole: readonly Delimiters[] = [
  { open: '\\(', close: '\\)', isBlock: false },
  { open: '\\[', close: '\\]', isBlock: true },
  { open: '$$', close: '$$', isBlock: true },
  { open: '$', close: '$', isBlock: false },
]

const opening =
  /\\[([]|(?<!\\)\$\$?|\\begin\{(?:equation|align|gather|multline|eqnarray|alignat|flalign|displaymath)\*?\}/g

type Child = Parent['children'][number]
/** Words, between which a line may break. */
type Run = (Text | Element)[]

const isWords = (node: Child): node is Text | Element =>
  node.type === 'text' || (node.type === 'element' && node.tagName === 'br')

/** The children of an element, with formulas in place of what is written for them. A formula ends where other elements begin. */
function withFormulas(children: readonly Child[], script: Script): Child[] {
  if (!children.some((child) => child.type === 'text' && /\\[([b]|\$/.test(child.value))) return [...children]
  const made: Child[] = []
  /** Delimiters of formulas that do not end: which of the later ones opens and which closes is not known. */
  const torn = new Set<string>()
  let run: Run = []
  const flush = () => {
    for (const node of ofRun(run, script, torn)) made.push(node)
    run = []
  }
  for (const child of children) {
    if (isWords(child)) run.push(child)
    else {
      flush()
      made.push(child)
    }
  }
  flush()
  return made
}

const charactersOf = (node: Text | Element): string => (node.type === 'text' ? node.value : '\n')

function ofRun(run: Run, script: Script, torn: Set<string>): ElementContent[] {
  const made: ElementContent[] = []
  const formulas = found(run.map(charactersOf).join(''), script, torn)
  let formula = formulas.next().value
  let begin = 0
  for (const node of run) {
    const end = begin + charactersOf(node).length
    let from = begin
    while (formula && formula.begin < end) {
      if (formula.begin >= begin) {
        if (from < formula.begin) made.push(cut(node, from - begin, formula.begin - begin))
        made.push(asMath(formula.tex, formula.isBlock, node))
      }
      from = Math.min(formula.end, end)
      if (formula.end > end) break
      formula = formulas.next().value
    }
    if (from < end) made.push(cut(node, from - begin, end - begin))
    begin = end
  }
  return made
}

/** A part of a text; a line break has one character. */
function cut(node: Text | Element, from: number, to: number): Text | Element {
  return node.type === 'text' ? { ...node, value: node.value.slice(from, to) } : node
}

interface Found {
  begin: number
  end: number
  tex: string
  isBlock: boolean
}

/** @param absent closing delimiters that are not in the rest: they are looked for once */
function* found(value: string, script: Script, absent: Set<string>): Generator<Found, undefined> {
  let end = 0
  for (const { 0: open, index: begin } of value.matchAll(opening)) {
    const close = closing(open)
    if (begin < end || absent.has(close)) continue
    const at = indexOfClose(value, close, begin + open.length)
    if (at < 0) {
      absent.add(close)
      continue
    }
    const tex = value.slice(begin + open.length, at)
    const after = at + close.length
    if (!isFormula(open, tex, value.charAt(after), script)) continue
    end = after
    const isEnvironment = open.length > 2
    yield {
      begin,
      end,
      tex: isEnvironment ? value.slice(begin, end) : tex,
      isBlock: isEnvironment || open === '\\[' || open === '$$',
    }
  }
  // A bracket that closes says that it does.
  for (const close of absent) if (!close.startsWith('$')) absent.delete(close)
}

const closing = (open: string): string =>
  whole.find((one) => one.open === open)?.close ?? open.replace('begin', 'end')

/** Not `\$`, which is a sign for money inside a formula. */
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
