import { child, descendantsOf, elementsOf, type Markup, textIn } from '../../package/xml.js'
import { alternative } from './alternative.js'

/** `w:val` of a child: most of WordprocessingML's properties are written so. */
export function settingOf(parent: Markup | undefined, ...path: readonly string[]): string | undefined {
  return child(parent, ...path)?.attributes['w:val']
}

/** A property that is on or off (17.17.4), or undefined where nothing is said. */
export function toggleOf(parent: Markup | undefined, name: string): boolean | undefined {
  const element = child(parent, name)
  return element && isOn(element.attributes['w:val'])
}

export function isOn(value: string | undefined): boolean {
  return !/^(?:0|false|off|none)$/.test(value ?? 'true')
}

/** The words of all `w:t` and `w:delText` below, paragraphs a space apart. */
export function wordsIn(markup: Markup | undefined): string {
  const words: string[] = []
  for (const { name, children } of descendantsOf(markup)) {
    if (/^(?:w:t|w:delText|m:t|a:t)$/.test(name))
      words.push(children.filter((one) => typeof one === 'string').join(''))
    else if (/^(?:w:p|a:p|w:tab|w:br|w:cr)$/.test(name)) words.push(' ')
  }
  return words.join('').replace(/\s+/g, ' ').trim()
}

/** The words of a paragraph, run by run, without those of its text boxes, which are paragraphs of their own, and without what was deleted. */
export function ownWords(paragraph: Markup): string[] {
  const words: string[] = []
  const visit = (element: Markup) => {
    for (const one of elementsOf(element)) {
      if (/^(?:w:t|a:t)$/.test(one.name)) words.push(textIn(one))
      else if (/^(?:w:tab|w:br|w:cr|a:p|a:br)$/.test(one.name)) words.push(' ')
      if (one.name === 'mc:AlternateContent') visit(alternative(one) ?? { ...one, children: [] })
      else if (!/^(?:w:p|w:tbl|w:del|w:moveFrom|w:rt|m:oMath)$/.test(one.name)) visit(one)
    }
  }
  visit(paragraph)
  return words
}

/** " by Ada", of a tracked change or a comment whose author is known. */
export function attributed({ attributes }: Markup): string {
  const author = attributes['w:author']?.trim()
  return author ? ` by ${author}` : ''
}
