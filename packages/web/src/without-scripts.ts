import type { Element } from 'hast'
import { elements } from './elements.js'
import { rules } from './rules.js'
import type { HtmlState } from './state.js'
import { wordsIn } from './words-in.js'

/** Longer words are the text of an article that a script would have shown. */
const longest = 300

/**
 * "Please enable JavaScript" stands in `<noscript>`, and only browsers without scripts show it. What else stands there, pictures that load late
 * above all, is read.
 */
export function isCallForScripts(node: Element, { context }: HtmlState): boolean {
  if (node.tagName !== 'noscript' || elements(node, 'img').length > 0) return false
  const words = wordsIn(node)
  if (words.length > longest || !/java-?script/i.test(words)) return false
  context.report(rules['html-removed'], `Words for browsers without scripts are left out: “${words}”`, {
    place: node,
    hint: 'The element is <noscript>.',
  })
  return true
}
