import type { Around } from '../around.js'
import { descendantsOf } from '../package/xml.js'
import { wordsIn } from './inlines/words.js'
import type { TextFile } from './package/open.js'

/** Headers, footers and macros. */
export function aroundOf({ content, styles, files }: TextFile): Around {
  const furniture = [...descendantsOf(styles)].flatMap((element) => {
    const kind = /^style:(header|footer)(?:-left|-first)?$/.exec(element.name)?.[1]
    return kind ? [{ kind, words: wordsIn(element) }] : []
  })
  const isScript = [...descendantsOf(content)].some(
    ({ name, attributes }) =>
      name === 'script:event-listener' ||
      (name === 'office:script' && Boolean(attributes['script:language'])),
  )
  const hasMacros = isScript || files.has('Basic/script-lc.xml') || files.has('Scripts/')
  return { furniture, hasMacros }
}
