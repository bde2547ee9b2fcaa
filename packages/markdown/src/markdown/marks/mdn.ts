import type { InlineCode, Root, Text } from 'mdast'
import type { Context } from '../../context.js'
import { rules } from '../../rules.js'
import { type AnyNode, at, textNode } from '../../tree.js'
import { replaceTexts } from './texts.js'

/** `{{cssxref("color")}}` and its like; the second argument is what is shown. */
const macro =
  /\{\{[ \t]*(cssxref|domxref|jsxref|htmlelement|svgelement|svgattr|mathmlelement|httpheader|httpmethod|httpstatus|csp|webextapiref|glossary)[ \t]*\([ \t]*(?:"([^"\n]*)"|'([^'\n]*)')(?:[ \t]*,[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'))?[^{}\n]*\)[ \t]*\}\}/i

/**
 * Links of MDN Web Docs, which are macros: their words, as code where a website shows them so. Where they lead only the website knows, which one
 * finding says.
 */
export function mdnLinks(tree: Root, { source, report }: Context): void {
  if (!source.includes('{{')) return
  const places: Text[] = []
  const names = new Set<string>()
  replaceTexts(tree, macro, ([, name = '', double, single, shownDouble, shownSingle], text) => {
    const target = double ?? single ?? ''
    const words = (shownDouble ?? shownSingle) || shownOf(name.toLowerCase(), target)
    places.push(text)
    names.add(name)
    return [wordsOf(name.toLowerCase(), words, text)]
  })
  const [first] = places
  if (!first) return
  report(
    rules['dialect-unknown'],
    `Links of MDN Web Docs (${[...names].join(', ')}) show their words, and lead nowhere (${places.length} of them)`,
    { place: first, hint: 'Write links with addresses where readers should follow them.' },
  )
}

function shownOf(name: string, target: string): string {
  return /element$/.test(name) ? `<${target.toLowerCase()}>` : target
}

/** A term of the glossary is words, and everything else the name of something in code. */
function wordsOf(name: string, words: string, text: Text): AnyNode {
  if (name === 'glossary') return textNode(words, text)
  const code: InlineCode = { type: 'inlineCode', value: words, ...at(text) }
  return code
}
