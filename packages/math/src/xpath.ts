import xpath from 'wicked-good-xpath'
import { nodesOfSelf } from './xpath-self.js'

/** `XPathResult.ORDERED_NODE_ITERATOR_TYPE` */
const nodes = 5

// speech-rule-engine asks the same 170 questions some hundred thousand times in 400 formulas, and has each parsed each
// time, which is half of the time that speech takes. Here they are parsed once, and those that only look at the node
// itself, three in four, need no XPath. It installs the library when it is loaded, so this module must be loaded before it.
// All its questions have one resolver of namespaces.
const install = xpath.install

xpath.install = (window, force) => {
  install(window, force)
  const { document } = window
  const parsed = new Map<string, ReturnType<typeof document.createExpression>>()
  const ofSelf = new Map<string, ReturnType<typeof nodesOfSelf>>()
  const withoutNodes = new Set<string>()

  document.evaluate = (text, context, resolver, type) => {
    if (type === nodes) return nodesFor(text, context, resolver)
    return expressionOf(text, resolver).evaluate(context, type)
  }

  /** It asks for nodes first, then whether the answer is yes; a question of the second kind throws, which takes long. */
  function nodesFor(text: string, context: unknown, resolver: unknown): unknown {
    if (!ofSelf.has(text)) ofSelf.set(text, nodesOfSelf(text))
    const quick = ofSelf.get(text)
    if (quick) return quick(context)
    if (withoutNodes.has(text)) return { iterateNext: () => null }
    try {
      return expressionOf(text, resolver).evaluate(context, nodes)
    } catch (error) {
      withoutNodes.add(text)
      throw error
    }
  }

  function expressionOf(text: string, resolver: unknown): ReturnType<typeof document.createExpression> {
    const expression = parsed.get(text) ?? document.createExpression(text, resolver)
    parsed.set(text, expression)
    return expression
  }
}
