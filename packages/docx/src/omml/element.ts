import { BuilderElement, XmlComponent } from 'docx'

/** Characters in an element, which the library's own elements take only where they know its name. */
class Characters extends XmlComponent {
  constructor(text: string) {
    super('m:t')
    this.root.push({ _attr: { 'xml:space': 'preserve' } }, text)
  }
}

/** An element of Office Math Markup (ECMA-376-1, 22.1.2). */
export function element(name: string, ...children: readonly XmlComponent[]): XmlComponent {
  return new BuilderElement({ name, children })
}

/** A property: `<m:chr m:val="∑"/>`. */
export function property(name: string, value: string): XmlComponent {
  return new BuilderElement<{ value: string }>({ name, attributes: { value: { key: 'm:val', value } } })
}

/** Letters, with what says how they stand: `m:nor` for text, `m:sty` and `m:scr` for alphabets. Word slants what says nothing. */
export function run(text: string, ...properties: readonly XmlComponent[]): XmlComponent {
  const styled = properties.length > 0 ? [element('m:rPr', ...properties)] : []
  return element('m:r', ...styled, new Characters(text))
}

/** A part of a structure. Word draws a box to be filled in where one is empty, hence a space without width. */
export function slot(name: string, content: readonly XmlComponent[]): XmlComponent {
  return element(name, ...(content.length > 0 ? content : [run('\u200b')]))
}
