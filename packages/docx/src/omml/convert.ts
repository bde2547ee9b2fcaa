import type { XmlComponent } from 'docx'
import type { Element } from 'xast'
import { lettersOf } from './alphabets.js'
import { element, property, run, slot } from './element.js'
import { elementsIn, mathOf, operatorOf, textIn } from './mathml.js'

/** MathML as Word's own mathematics; undefined where an element has no counterpart, whose words would be lost. */
export function ommlOf(mathml: string): XmlComponent[] | undefined {
  const math = mathOf(mathml)
  return elementsIn(math).every(isKnown) ? sequence(elementsIn(math)) : undefined
}

const parts = new Set(['mtr', 'mlabeledtr', 'mprescripts', 'none'])

function isKnown(node: Element): boolean {
  if (!Object.hasOwn(handlers, node.name) && !parts.has(node.name)) return false
  return node.name === 'semantics' || elementsIn(node).every(isKnown)
}

/** A sum or an integral takes what follows it as its own. */
function sequence(elements: readonly Element[]): XmlComponent[] {
  const [first, ...rest] = elements
  if (!first) return []
  const sum = naryOf(first)
  if (!sum) return [...convert(first), ...sequence(rest)]
  const end = rest.findIndex((one) => relation.test(operatorOf(one) ?? ''))
  const own = end < 0 ? rest : rest.slice(0, end)
  return [nary(sum, own), ...(end < 0 ? [] : sequence(rest.slice(end)))]
}

const relation = /^[=<>≤≥≠≈∼≡→⇒⇔,;]$/
const sums = /^[∑∏∐⋃⋂⋁⋀⨁⨂⨀⨄⨆∫∬∭∮∯∰]$/

interface Nary {
  sign: string
  sub?: Element | undefined
  sup?: Element | undefined
  isBeside: boolean
}

function naryOf({ name, children }: Element): Nary | undefined {
  const [base, one, two] = elementsIn({ children })
  const sign = operatorOf(base)
  if (!sign || !sums.test(sign)) return undefined
  const isBeside = name.startsWith('ms')
  if (name === 'msub' || name === 'munder') return { sign, sub: one, isBeside }
  if (name === 'msup' || name === 'mover') return { sign, sup: one, isBeside }
  return name === 'msubsup' || name === 'munderover' ? { sign, sub: one, sup: two, isBeside } : undefined
}

function nary({ sign, sub, sup, isBeside }: Nary, own: readonly Element[]): XmlComponent {
  const properties = element(
    'm:naryPr',
    property('m:chr', sign),
    property('m:limLoc', isBeside ? 'subSup' : 'undOvr'),
    ...(sub ? [] : [property('m:subHide', '1')]),
    ...(sup ? [] : [property('m:supHide', '1')]),
  )
  return element(
    'm:nary',
    properties,
    part('m:sub', sub),
    part('m:sup', sup),
    element('m:e', ...sequence(own)),
  )
}

function part(name: string, content: Element | undefined): XmlComponent {
  return slot(name, content ? convert(content) : [])
}

function convert(node: Element): XmlComponent[] {
  return handlers[node.name]?.(node, elementsIn(node)) ?? []
}

type Handler = (node: Element, parts: readonly Element[]) => XmlComponent[]

const inside: Handler = (_, parts) => fenced(parts) ?? sequence(parts)
const upright: Handler = (node) => (textIn(node) ? [run(textIn(node), property('m:sty', 'p'))] : [])
const words: Handler = (node) => (textIn(node) ? [run(textIn(node), element('m:nor'))] : [])

const scripted =
  (name: string, ...names: readonly string[]): Handler =>
  (_, [base, ...scripts]) => [
    element(name, part('m:e', base), ...names.map((one, index) => part(one, scripts[index]))),
  ]

const handlers: Readonly<Record<string, Handler>> = {
  mrow: inside,
  mstyle: inside,
  mpadded: inside,
  merror: inside,
  semantics: (_, [first]) => (first ? convert(first) : []),
  mi: (node) => [run(textIn(node), ...lettersOf(node))],
  mn: upright,
  mo: upright,
  ms: words,
  mtext: words,
  mspace: () => [],
  mphantom: () => [],
  menclose: (_, parts) => [element('m:borderBox', element('m:e', ...sequence(parts)))],
  mfrac: (node, [above, below]) => {
    const type = /^0/.test(String(node.attributes?.linethickness ?? '')) ? [property('m:type', 'noBar')] : []
    return [element('m:f', element('m:fPr', ...type), part('m:num', above), part('m:den', below))]
  },
  msqrt: (_, parts) => [
    element(
      'm:rad',
      element('m:radPr', property('m:degHide', '1')),
      element('m:deg'),
      element('m:e', ...sequence(parts)),
    ),
  ],
  mroot: (_, [base, degree]) => [element('m:rad', part('m:deg', degree), part('m:e', base))],
  msub: scripted('m:sSub', 'm:sub'),
  msup: scripted('m:sSup', 'm:sup'),
  msubsup: scripted('m:sSubSup', 'm:sub', 'm:sup'),
  munder: (_, [base, below]) => [marked(base, below, 'bot')],
  mover: (_, [base, above]) => [marked(base, above, 'top')],
  munderover: (_, [base, below, above]) => [
    element('m:limUpp', element('m:e', marked(base, below, 'bot')), part('m:lim', above)),
  ],
  mmultiscripts: (_, parts) => [multiscripts(parts)],
  mtd: inside,
  mtable: (_, rows) => [matrix(rows.map(cellsOf))],
  none: () => [],
}

/** The label of a row, such as the number of an equation, stands before its cells in MathML; Word has it as the last one. */
function cellsOf(row: Element): Element[] {
  const [first, ...others] = elementsIn(row)
  return row.name === 'mlabeledtr' && first ? [...others, first] : elementsIn(row)
}

function matrix(rows: readonly Element[][]): XmlComponent {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0)
  const lines = rows.map((cells) => Array.from({ length: width }, (_, index) => part('m:e', cells[index])))
  return element('m:m', ...lines.map((line) => element('m:mr', ...line)))
}

/** A pair of brackets around a row grows with what it holds. */
function fenced(parts: readonly Element[]): XmlComponent[] | undefined {
  const [open, close] = [parts[0], parts.at(-1)].map((one) => (one?.name === 'mo' ? textIn(one) : undefined))
  if (parts.length < 3 || open === undefined || close === undefined) return undefined
  if (!/^[([{|‖⟨⌈⌊]?$/.test(open) || !/^[)\]}|‖⟩⌉⌋]?$/.test(close) || open + close === '') return undefined
  const properties = element('m:dPr', property('m:begChr', open), property('m:endChr', close))
  return [element('m:d', properties, element('m:e', ...sequence(parts.slice(1, -1))))]
}

/** Marks above a letter as Word's accents combine with it. */
const accents: Readonly<Record<string, string>> = {
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '˙': '\u0307',
  '.': '\u0307',
  '¨': '\u0308',
  '→': '\u20d7',
  '←': '\u20d6',
  ˇ: '\u030c',
  '´': '\u0301',
  '`': '\u0300',
  '˘': '\u0306',
}
const bars = /^(?:[‾¯―_—–-]|\u0332|\u0305)$/
const braces = /^[⏞⏟⎴⎵⏠⏡]$/

function marked(base: Element | undefined, mark: Element | undefined, side: 'top' | 'bot'): XmlComponent {
  const sign = operatorOf(mark) ?? ''
  const content = part('m:e', base)
  if (bars.test(sign)) return element('m:bar', element('m:barPr', property('m:pos', side)), content)
  if (braces.test(sign))
    return element(
      'm:groupChr',
      element('m:groupChrPr', property('m:chr', sign), property('m:pos', side)),
      content,
    )
  const accent = side === 'top' && Object.hasOwn(accents, sign) ? accents[sign] : undefined
  if (accent) return element('m:acc', element('m:accPr', property('m:chr', accent)), content)
  return element(side === 'top' ? 'm:limUpp' : 'm:limLow', content, part('m:lim', mark))
}

/** Scripts before the base stand behind `<mprescripts/>`; those on a side are pairs, the innermost first. */
function multiscripts([base, ...scripts]: readonly Element[]): XmlComponent {
  const at = scripts.findIndex(({ name }) => name === 'mprescripts')
  const [after, before] = at < 0 ? [scripts, []] : [scripts.slice(0, at), scripts.slice(at + 1)]
  const behind = pairs(after).reduce(
    (inner, [sub, sup]) =>
      element('m:sSubSup', element('m:e', inner), part('m:sub', sub), part('m:sup', sup)),
    element('m:box', part('m:e', base)),
  )
  return pairs(before).reduce(
    (inner, [sub, sup]) => element('m:sPre', part('m:sub', sub), part('m:sup', sup), element('m:e', inner)),
    behind,
  )
}

function pairs(scripts: readonly Element[]): [Element | undefined, Element | undefined][] {
  const shown = (one: Element | undefined) => (one?.name === 'none' ? undefined : one)
  return scripts.flatMap((one, index) => (index % 2 === 0 ? [[shown(one), shown(scripts[index + 1])]] : []))
}
