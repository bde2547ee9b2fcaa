import type { FrontMatter } from '@lectern/core'
import { child, childrenOf, type Markup, textIn } from '../package/xml.js'
import { frontOf } from '../properties.js'

/** The file's metadata (part 3, 4.3) as front matter. */
export function metadataOf(root: Markup | undefined): FrontMatter {
  const meta = child(root, 'office:meta')
  const all = (name: string) => childrenOf(meta, name).map((one) => textIn(one).replace(/\s+/g, ' ').trim())
  const first = (...names: readonly string[]) => names.flatMap(all).find((one) => one !== '') ?? ''
  return frontOf({
    title: first('dc:title'),
    authors: first('meta:initial-creator', 'dc:creator').split(/[;\n]/),
    lang: first('dc:language'),
    date: first('dc:date', 'meta:creation-date'),
    subjects: [
      ...all('dc:subject').flatMap((one) => one.split(';')),
      ...all('meta:keyword').flatMap((one) => one.split(/[,;]/)),
    ],
    description: first('dc:description'),
  })
}
