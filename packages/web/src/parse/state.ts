import type { Report } from '@lectern/core'
import type { SourceText } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import type { Schema } from 'hast-util-sanitize'
import type { NodeHandle, Options } from 'hast-util-to-mdast'
import type { Root } from 'mdast'
import type { Position } from 'unist'
import { reportUnclosedEnd } from './unclosed.js'

/** What the steps of reading HTML share. */
export interface HtmlState {
  context: SourceText
  /** Element names that were reported as simplified: once each is enough. */
  simplified: Pick<Set<string>, 'has' | 'add'>
  /** Words of attributes, which no edition shows, and where each stands first. */
  unshown: Map<string, WordsOfAttribute>
  parseFragment(html: string): HastRoot
  parseDocument(html: string): HastRoot
  sanitize(tree: HastRoot, schema: Schema): HastRoot
  /** Changes spaces in the tree, and keeps parts of it. */
  toMdast(tree: HastRoot, options: Options): Root
  /** The TeX of a `<math>` element; empty where it cannot be told. */
  texOf(math: Element): string
}

/** An element of which an attribute of words, such as its title, is in no edition. */
export interface WordsOfAttribute {
  tagName: string
  attribute: string
  position?: Position | undefined
}

/** Loads the HTML libraries, which most articles never need. */
export async function createHtmlState(context: SourceText): Promise<HtmlState> {
  const [
    { unified },
    { VFile },
    { MathMLToLaTeX, minifyWhitespace, rehypeParse, sanitize, toHtml, toMdast },
  ] = await Promise.all([import('unified'), import('vfile'), import('./libraries.js')])
  const fragments = unified().use(rehypeParse, { fragment: true }).freeze()
  const documents = unified().use(rehypeParse, { fragment: false, emitParseErrors: true }).freeze()
  return {
    context,
    simplified: new Set(),
    unshown: new Map(),
    parseFragment: (html) => fragments.parse(html),
    parseDocument: (html) => {
      const file = new VFile(html)
      const page = documents.parse(file)
      reportUnclosedEnd(file, context)
      return page
    },
    sanitize: (tree, schema) => sanitize(tree, schema) as HastRoot,
    texOf: (math) => texBy((mathml) => MathMLToLaTeX.convert(mathml), toHtml(math)),
    toMdast: (tree, options) => {
      minifyWhitespace(tree)
      return toMdast(bare, withTree(tree, options)) as Root
    },
  }
}

const bare: HastRoot = { type: 'root', children: [] }

/** The library copies what it is given, and minifies the copy: it is given a root without children, in whose place this tree is converted. */
function withTree(tree: HastRoot, options: Options): Options {
  const root: NodeHandle = (state) => options.nodeHandlers?.root?.(state, tree, undefined)
  return { ...options, nodeHandlers: { ...options.nodeHandlers, root } }
}

/** The same state with reports held back until it is known that they are true. */
export function holdReports(state: HtmlState): { state: HtmlState; release(): void } {
  const held: Parameters<Report>[] = []
  const added = new Set<string>()
  // The names are layered, not copied: an article may have thousands of names, in thousands of fragments.
  const simplified: HtmlState['simplified'] = {
    has: (name) => added.has(name) || state.simplified.has(name),
    add: (name) => added.add(name),
  }
  const unshown: HtmlState['unshown'] = new Map()
  const report: Report = (...call) => void held.push(call)
  return {
    state: { ...state, simplified, unshown, context: { ...state.context, report } },
    release: () => {
      for (const call of held) state.context.report(...call)
      for (const name of added) state.simplified.add(name)
      for (const [title, node] of unshown) if (!state.unshown.has(title)) state.unshown.set(title, node)
    },
  }
}

/** MathML that the library cannot read keeps its characters. */
function texBy(convert: (mathml: string) => string, mathml: string): string {
  try {
    return convert(mathml).trim()
  } catch {
    return ''
  }
}
