import { type AnyNode, is } from '@lectern/core/reading'
import type { Element, Text } from 'hast'
import { rules } from './rules.js'
import type { HtmlState } from './state.js'

/** Tags and placeholders of Jekyll, Django, Handlebars and others, which a program would have replaced. */
const template = /\{%-?[ \t]*([a-z][\w.]*)|\{\{-?[ \t]*([a-z_][\w.-]*)/gi

const quoted = /^(?:code|kbd|pre|samp|script|style|template|textarea|tt)$/

/** Tells what of a template stands in a page that was not made from it. */
export function reportTemplates(part: Element, { context }: HtmlState): void {
  const stack: AnyNode[] = [part]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (is<Text>(node, 'text')) reportIn(node, context)
    else if (is<Element>(node, 'element') && !quoted.test(node.tagName))
      for (const child of node.children.toReversed()) stack.push(child)
  }
}

function reportIn(node: Text, { report }: HtmlState['context']): void {
  for (const [, tag, name] of node.value.matchAll(template)) {
    const what = tag ? `The tag “${tag}”` : `The placeholder “${name}”`
    report(
      rules['html-simplified'],
      `${what} of a template is not replaced; it is printed as it was written`,
      {
        place: node,
        hint: 'Write the text that it stands for, or save the page that the program makes.',
      },
    )
  }
}
