import type { Report } from '@lectern/core'
import { positionAt, quoted } from '../findings/place.js'
import { descendantsOf } from '../package/xml.js'
import { wordsIn } from './inlines/words.js'
import type { TextFile } from './package/open.js'
import { rules } from './rules.js'

/** Headers and footers, whose words no edition has. */
export function reportFurniture({ styles }: TextFile, report: Report): void {
  const seen = new Set<string>()
  for (const element of descendantsOf(styles)) {
    const kind = /^style:(header|footer)(?:-left|-first)?$/.exec(element.name)?.[1]
    const words = kind ? wordsIn(element) : ''
    if (!kind || !/\p{L}/u.test(words) || seen.has(words)) continue
    seen.add(words)
    report(rules['opendocument-furniture'], `The ${kind} of the pages is left out: “${quoted(words)}”`, {
      place: positionAt(1),
      hint: 'Say it in the text too if readers need it.',
    })
  }
}

export function reportMacros({ content, files }: TextFile, report: Report): void {
  const inContent = [...descendantsOf(content)].some(
    ({ name, attributes }) =>
      name === 'script:event-listener' ||
      (name === 'office:script' && Boolean(attributes['script:language'])),
  )
  if (inContent || files.has('Basic/script-lc.xml') || files.has('Scripts/'))
    report(rules['opendocument-macros'], 'The file holds macros, which are never run', {
      place: positionAt(1),
      hint: 'Save it without macros.',
    })
}
