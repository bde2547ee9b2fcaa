import {
  AbstractOutputJax,
  AllPackages,
  liteAdaptor,
  mathjax,
  RANGES,
  RegisterHTMLHandler,
  SerializedMmlVisitor,
  TEXCLASS,
  TeX,
} from '#carried/mathjax/tex'

/** Extensions that load code, hide mistakes, or write links and HTML attributes. */
const refused = new Set(['require', 'autoload', 'noundefined', 'noerrors', 'html', 'setoptions', 'texhtml'])

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

/** Parses TeX once: MathML, and what `draw` draws from the same tree. */
export function compile(tex: string, display: boolean): Compiled {
  try {
    const item = new document.options.MathItem(tex, jax, display)
    item.setMetrics(16, 8, 1_000_000, 1_000_000, 1)
    item.compile(document)
    return { mathml: compact(visitor.visitTree(item.root)), item }
  } catch (error) {
    return { problem: messageOf(error) }
  } finally {
    forget(tex)
  }
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
  return new TeX({ packages: AllPackages.filter((name) => !refused.has(name)), digits, formatError: rethrow })
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
