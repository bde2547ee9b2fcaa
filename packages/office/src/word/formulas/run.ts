import { child, elementsOf, type Markup, textIn } from '../../package/xml.js'
import { characters, literal } from './characters.js'
import { functions } from './names.js'

/** Alphabets of mathematics (22.1.2.94) and what TeX calls them. */
const scripts: Readonly<Record<string, string>> = {
  script: '\\mathcal',
  fraktur: '\\mathfrak',
  'double-struck': '\\mathbb',
  'sans-serif': '\\mathsf',
  monospace: '\\mathtt',
}

/** A run of a formula (22.1.2.87): letters are variables unless its properties say otherwise. */
export function runTex(element: Markup): string {
  const text = elementsOf(element)
    .map((one) => (one.name === 'm:t' || one.name === 'w:t' ? textIn(one) : one.name === 'w:br' ? ' ' : ''))
    .join('')
  if (text === '') return ''
  const properties = child(element, 'm:rPr')
  const value = (name: string) => child(properties, name)?.attributes['m:val']
  if (isOn(child(properties, 'm:nor'))) return literal(text)
  const letters = /\p{L}/u.test(text)
  const script = scripts[value('m:scr') ?? '']
  if (script && letters) return `${script}{${characters(text)}}`
  const style = value('m:sty')
  if (style === 'p' && letters) return upright(text)
  if (style === 'b' && letters) return `\\mathbf{${characters(text)}}`
  if (style === 'bi' && letters) return `\\boldsymbol{${characters(text)}}`
  return characters(text)
}

function isOn(element: Markup | undefined): boolean {
  return element !== undefined && !/^(?:0|off|false)$/.test(element.attributes['m:val'] ?? '1')
}

/** Words keep their spaces; names of functions are those of TeX. */
function upright(text: string): string {
  const name = text.trim()
  if (functions.has(name)) return `\\${name} `
  return /\p{L}\s+\p{L}/u.test(text) ? literal(text) : `\\mathrm{${characters(text)}}`
}
