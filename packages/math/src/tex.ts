import type { FormulaDrawing } from '@lectern/core'
import type { LiteElement } from 'mathjax-full/js/adaptors/lite/Element.js'
import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js'
import type { MmlNode } from 'mathjax-full/js/core/MmlTree/MmlNode.js'
import { SerializedMmlVisitor } from 'mathjax-full/js/core/MmlTree/SerializedMmlVisitor.js'
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js'
import { AllPackages } from 'mathjax-full/js/input/tex/AllPackages.js'
import { TeX } from 'mathjax-full/js/input/tex.js'
import { mathjax } from 'mathjax-full/js/mathjax.js'
import { SVG } from 'mathjax-full/js/output/svg.js'
import { drawingOf, tokenAttribute } from './drawing.js'

/** Extensions that load code, hide mistakes, or write links and HTML attributes. */
const refused = new Set(['require', 'autoload', 'noundefined', 'noerrors', 'html', 'setoptions', 'texhtml'])

const adaptor = liteAdaptor()
RegisterHTMLHandler(adaptor)
const jax = new TeX({ packages: AllPackages.filter((name) => !refused.has(name)), formatError: rethrow })
const output = new SVG({ fontCache: 'none' })
const document = mathjax.document('', { InputJax: jax, OutputJax: output })
const visitor = new SerializedMmlVisitor()

type FormulaItem = InstanceType<typeof document.options.MathItem>

export type Typeset = { mathml: string; drawing?: FormulaDrawing } | { problem: string }

/** Parses TeX once, and writes MathML and a drawing from the one tree. */
export function typeset(tex: string, display: boolean): Typeset {
  try {
    jax.reset()
    const item = new document.options.MathItem(tex, jax, display)
    item.setMetrics(16, 8, 1_000_000, 1_000_000, 1)
    item.compile(document)
    const mathml = compact(visitor.visitTree(item.root))
    countTokens(item.root)
    keepScriptsLarge(item.root)
    const drawing = draw(item)
    return { mathml, ...(drawing ? { drawing } : {}) }
  } catch (error) {
    return { problem: messageOf(error) }
  }
}

/** A word of which MathJax's fonts lack a letter is all in the article's font, and not in two. */
function draw(item: FormulaItem): FormulaDrawing | undefined {
  const drawing = drawWith({ mtextFont: '' })
  return drawing?.words ? drawWith({ mtextFont: 'article' }) : drawing

  function drawWith(options: { mtextFont: string }): FormulaDrawing | undefined {
    Object.assign(output.options, options)
    return drawingOf(output.typeset(item, document) as LiteElement, adaptor)
  }
}

/** MathJax writes the attributes of a node on what draws it. To MathJax a space is a token too; it draws nothing. */
function countTokens(root: MmlNode): void {
  let count = 0
  root.walkTree((node) => {
    const element = node as MmlNode
    if (element.isToken && !element.isKind('mspace')) element.attributes.set(tokenAttribute, count++)
  })
}

/**
 * Print keeps every glyph at 12 pt or more, so fractions in a line, indices and exponents are drawn as large as the
 * letters beside them. MathJax would go down to half of their size, which nobody can read who needs large print.
 */
function keepScriptsLarge(root: MmlNode): void {
  root.walkTree((node) => (node as MmlNode).attributes?.set('scriptminsize', '1em'))
}

function rethrow(_: unknown, error: Error): never {
  throw error
}

/** MathJax's errors have a message and are no `Error`s. */
function messageOf(error: unknown): string {
  return typeof error === 'object' && error && 'message' in error ? String(error.message) : String(error)
}

/** Without MathJax's own attributes and the indentation between elements. */
function compact(mathml: string): string {
  return mathml.replace(/ (?:data-[\w-]+|class|id)="[^"]*"/g, '').replace(/>\n\s*</g, '><')
}
