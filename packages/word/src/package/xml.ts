import { child, descendantsOf, type Markup } from '@lectern/office'

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

/** " by Ada", of a tracked change or a comment whose author is known. */
export function attributed({ attributes }: Markup): string {
  const author = attributes['w:author']?.trim()
  return author ? ` by ${author}` : ''
}
