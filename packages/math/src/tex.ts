import { liteAdaptor } from '@mathjax/src/js/adaptors/liteAdaptor.js'
import { type MmlNode, TEXCLASS, type TextNode } from '@mathjax/src/js/core/MmlTree/MmlNode.js'
import { RANGES } from '@mathjax/src/js/core/MmlTree/OperatorDictionary.js'
import { SerializedMmlVisitor } from '@mathjax/src/js/core/MmlTree/SerializedMmlVisitor.js'
import { AbstractOutputJax } from '@mathjax/src/js/core/OutputJax.js'
import { RegisterHTMLHandler } from '@mathjax/src/js/handlers/html.js'
import '@mathjax/src/js/input/tex/action/ActionConfiguration.js'
import '@mathjax/src/js/input/tex/ams/AmsConfiguration.js'
import '@mathjax/src/js/input/tex/amscd/AmsCdConfiguration.js'
import '@mathjax/src/js/input/tex/base/BaseConfiguration.js'
import '@mathjax/src/js/input/tex/bbox/BboxConfiguration.js'
import '@mathjax/src/js/input/tex/boldsymbol/BoldsymbolConfiguration.js'
import '@mathjax/src/js/input/tex/braket/BraketConfiguration.js'
import '@mathjax/src/js/input/tex/bussproofs/BussproofsConfiguration.js'
import '@mathjax/src/js/input/tex/cancel/CancelConfiguration.js'
import '@mathjax/src/js/input/tex/cases/CasesConfiguration.js'
import '@mathjax/src/js/input/tex/centernot/CenternotConfiguration.js'
import '@mathjax/src/js/input/tex/color/ColorConfiguration.js'
import '@mathjax/src/js/input/tex/configmacros/ConfigMacrosConfiguration.js'
import '@mathjax/src/js/input/tex/empheq/EmpheqConfiguration.js'
import '@mathjax/src/js/input/tex/enclose/EncloseConfiguration.js'
import '@mathjax/src/js/input/tex/extpfeil/ExtpfeilConfiguration.js'
import '@mathjax/src/js/input/tex/gensymb/GensymbConfiguration.js'
import '@mathjax/src/js/input/tex/mathtools/MathtoolsConfiguration.js'
import '@mathjax/src/js/input/tex/mhchem/MhchemConfiguration.js'
import '@mathjax/src/js/input/tex/newcommand/NewcommandConfiguration.js'
import '@mathjax/src/js/input/tex/tagformat/TagFormatConfiguration.js'
import '@mathjax/src/js/input/tex/textcomp/TextcompConfiguration.js'
import '@mathjax/src/js/input/tex/textmacros/TextMacrosConfiguration.js'
import '@mathjax/src/js/input/tex/unicode/UnicodeConfiguration.js'
import '@mathjax/src/js/input/tex/upgreek/UpgreekConfiguration.js'
import '@mathjax/src/js/input/tex/verb/VerbConfiguration.js'
import { TeX } from '@mathjax/src/js/input/tex.js'
import { mathjax } from '@mathjax/src/js/mathjax.js'
import { nestingOf } from './size.js'

/** Not those that load code, hide mistakes, or write links and HTML attributes. */
const packages =
  'action ams amscd base bbox boldsymbol braket bussproofs cancel cases centernot color configmacros empheq enclose extpfeil gensymb mathtools mhchem newcommand tagformat textcomp textmacros unicode upgreek verb'.split(
    ' ',
  )

/** One number, with a decimal point or comma: MathJax by itself takes `1{,}5` for two, and only `1{,}500` for one. */
const digits = /^(?:\d+(?:\{,\}\d+)*(?:\.\d*)?|\.\d+)/

// MathJax stumbles over characters that its classes leave out, among them the signs of currencies.
const last = RANGES.findIndex(([start]) => start > 0x20a0)
RANGES.splice(last, 0, [0x20a0, 0x20cf, TEXCLASS.ORD, 'mi', 'normal'])

/** What holds the trees of all formulas, in place of a browser's document. */
export const adaptor = liteAdaptor()
RegisterHTMLHandler(adaptor)
let jax = createTex()

/** In place of what draws until `draw.ts` is loaded. Proofs are the only formulas that are measured while parsed. */
class NothingDrawn extends AbstractOutputJax<unknown, unknown, unknown> {
  typeset = refuse
  escaped = refuse
  getBBox = refuse
}

export const document = mathjax.document('', { InputJax: jax, OutputJax: new NothingDrawn() })
const visitor = new SerializedMmlVisitor()

/** A formula as MathJax has parsed it. */
export type FormulaItem = InstanceType<typeof document.options.MathItem>

export type Compiled = { mathml: string; item: FormulaItem } | { problem: string }

/** MathJax writes columns that are repeated (`*{n}{c}`) one by one before it refuses more than 10,000. */
const tooManyColumns = /\*\s*\{\d{5,}\}/

/** Parses TeX once: MathML, and what `draw` draws from the same tree. */
export function compile(tex: string, display: boolean): Compiled {
  if (tooManyColumns.test(tex)) return { problem: 'it has more than 9,999 columns' }
  try {
    const item = new document.options.MathItem(tex, jax, display)
    item.setMetrics(16, 8, 1_000_000, 1_000_000, 1)
    item.compile(document)
    const problem = nestingOf(item.root)
    if (problem) return { problem }
    withKnownSigns(item.root)
    return { mathml: compact(visitor.visitTree(item.root)), item }
  } catch (error) {
    return { problem: messageOf(error) }
  } finally {
    forget(tex)
  }
}

/** Signs that MathJax has in fonts of its own, or that few fonts have, and what is printed and said for them. */
const knownSigns: Readonly<Record<string, string>> = {
  '\u27c2': '⊥',
  '\ue408': '⇌',
  '\ue409': '⇌',
  '\ue40a': '⇌',
  '\ue410': '⋯',
  '\ue411': '=',
  '\ue412': '≡',
  '\ue413': '≡',
  '\ue428': '⟵',
  '\ue429': '⟶',
  '\ue42a': '⟷',
  '\ue42b': '⇆',
  '\ue42c': '←',
  '\ue42d': '→',
  '\ue42e': '↔',
}

function withKnownSigns(root: MmlNode): void {
  root.walkTree((node) => {
    const [text] = node.isToken ? (node.childNodes as unknown as TextNode[]) : []
    const sign = text?.isKind('text') ? knownSigns[text.getText()] : undefined
    if (!sign) return
    text?.setText(sign)
    node.attributes.unset('mathvariant')
  })
}

/** Labels and numbers always; a command that a formula defines is its own, and takes 5 ms to forget. */
function forget(tex: string): void {
  if (!/\\(?:re)?(?:[nN]ew|def|[egx]def|let|provide|Declare|mathtools)/.test(tex)) {
    jax.reset()
    return
  }
  jax = createTex()
  jax.setAdaptor(adaptor)
  jax.setMmlFactory(document.mmlFactory)
}

function createTex(): TeX<unknown, unknown, unknown> {
  return new TeX({ packages, digits, formatError: rethrow })
}

function refuse(): never {
  throw new Error('This formula is not measured here')
}

function rethrow(_: unknown, error: Error): never {
  throw error
}

/** MathJax's errors have a message and are no `Error`s; what JavaScript says (`Invalid code point`, the end of the stack) tells an author nothing. */
export function messageOf(error: unknown): string {
  if (error instanceof RangeError || error instanceof TypeError) return 'MathJax cannot work it out'
  return typeof error === 'object' && error && 'message' in error ? String(error.message) : String(error)
}

/** Without MathJax's own attributes and the indentation between elements. */
function compact(mathml: string): string {
  return mathml.replace(/ (?:data-[\w-]+|class|id)="[^"]*"/g, '').replace(/>\n\s*</g, '><')
}
