import type { XmlComponent } from 'docx'
import type { Element } from 'xast'
import { property } from './element.js'
import { textIn } from './mathml.js'

/** MathML's alphabets (MathML 3, 3.2.2) as Word names them: the script, and whether it is plain, bold or slanted. */
const alphabets: Readonly<Record<string, readonly [script: string | undefined, style: string]>> = {
  normal: [undefined, 'p'],
  bold: [undefined, 'b'],
  italic: [undefined, 'i'],
  'bold-italic': [undefined, 'bi'],
  'double-struck': ['double-struck', 'p'],
  script: ['script', 'p'],
  'bold-script': ['script', 'b'],
  fraktur: ['fraktur', 'p'],
  'bold-fraktur': ['fraktur', 'b'],
  'sans-serif': ['sans-serif', 'p'],
  'bold-sans-serif': ['sans-serif', 'b'],
  monospace: ['monospace', 'p'],
}

/** How the letters of an identifier stand. One letter is a variable, which Word slants; more are a name. */
export function lettersOf(node: Element): XmlComponent[] {
  const variant = String(node.attributes?.mathvariant ?? '')
  const known = Object.hasOwn(alphabets, variant) ? alphabets[variant] : undefined
  const [script, style] = known ?? [undefined, [...textIn(node)].length > 1 ? 'p' : undefined]
  return [...(script ? [property('m:scr', script)] : []), ...(style ? [property('m:sty', style)] : [])]
}
