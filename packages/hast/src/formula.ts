import type { Formula, InlineMath, MathBlock } from '@lectern/core'
import type { Element, ElementContent, Properties } from 'hast'
import { type ClassName, classNames } from './class-names.js'
import { parseMathml } from './mathml.js'
import { classOf, element, langOf, type State, text } from './state.js'

/**
 * MathML with its spoken form as `alttext`, inside an element that says the speech's language where it is another (HTML allows no
 * `lang` on `math`); without a formula the TeX source, which is readable, named by the author's
 * spoken form where there is one.
 */
export function mathElement(
  node: MathBlock | InlineMath,
  display: 'block' | 'inline',
  state: State,
): Element {
  const formula = node.data?.formula
  const parsed = formula && parsedOf(formula, state)
  if (!formula || !parsed) return sourceOf(node)
  const speech = node.alt || formula.speech
  const { className } = parsed.properties
  parsed.properties = {
    ...(className ? { className } : {}),
    ...(display === 'block' ? { display } : {}),
    ...(speech ? { alttext: speech } : {}),
  }
  return node.alt || isSame(formula.lang, state.lang)
    ? parsed
    : element('span', langOf(state, formula.lang), [parsed])
}

/** Whether two tags name one language: the speech of "en" serves "en-GB". */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase().split('-')[0] === other.toLowerCase().split('-')[0]
}

function sourceOf(node: MathBlock | InlineMath): Element {
  const name = node.alt ? { role: 'img', ariaLabel: node.alt } : {}
  const source = element('code', { className: ['language-tex'], translate: 'no', dir: 'ltr' }, [
    text(node.value),
  ])
  return node.alt ? element('span', name, [source]) : source
}

/** What was parsed before: a long text repeats many formulas, and parsing is what takes long. */
const parsedBefore = new Map<string, Element | undefined>()
const mostKept = 1000

function parsedOf({ mathml: whole, screen: mathml = whole }: Formula, state: State): Element | undefined {
  if (!parsedBefore.has(mathml)) {
    if (parsedBefore.size >= mostKept) parsedBefore.clear()
    parsedBefore.set(mathml, parse(mathml))
  }
  const parsed = parsedBefore.get(mathml)
  return parsed && copied(parsed, state)
}

/** Names of classes are kept as they are without a prefix. */
function copied(node: Element, state: State): Element {
  const children = node.children.map((child) =>
    child.type === 'element' ? copied(child, state) : { ...child },
  )
  const { className } = node.properties
  const named = Array.isArray(className) ? classOf(state, ...(className as ClassName[])) : {}
  return { ...node, properties: { ...node.properties, ...named }, children }
}

function parse(mathml: string): Element | undefined {
  const root = parseMathml(mathml)
  return root?.tagName === 'math' ? cleaned(root) : undefined
}

/** MathML Core's presentation elements; everything else (links, actions, embedded HTML) is dropped, its words kept. */
const allowed = new Set(
  'math mrow mi mn mo ms mspace mtext menclose merror mfrac mlabeledtr mpadded mphantom mroot msqrt mstyle msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd'.split(
    ' ',
  ),
)

/** Attributes that draw; `style`, `href` and handlers go, and classes other than ours. */
const drawing = new Set(
  'accent accentunder columnalign columnlines columnspacing depth dir displaystyle fence form frame height largeop linethickness lspace mathvariant maxsize minsize movablelimits notation rowalign rowlines rowspacing rspace scriptlevel separator stretchy symmetric voffset width columnspan rowspan'.split(
    ' ',
  ),
)

function cleaned(node: Element): Element {
  const properties: Properties = {}
  for (const [name, value] of Object.entries(node.properties)) {
    const attribute = name.toLowerCase()
    if (drawing.has(attribute) && value !== '') properties[attribute] = value
    const names = attribute === 'class' ? String(value).split(' ').filter(isOurs) : []
    if (names.length > 0) properties.className = names
  }
  return { type: 'element', tagName: node.tagName, properties, children: node.children.flatMap(cleanedChild) }
}

const ours: ReadonlySet<string> = new Set(classNames.filter((name) => name.startsWith('math-')))
const isOurs = (name: string) => ours.has(name)

function cleanedChild(child: ElementContent): ElementContent[] {
  if (child.type === 'text') return [{ type: 'text', value: child.value }]
  if (child.type !== 'element') return []
  const clean = cleaned(child)
  return allowed.has(child.tagName) ? [clean] : clean.children
}
