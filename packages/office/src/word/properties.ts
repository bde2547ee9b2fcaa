import type { FrontMatter } from '@lectern/core'
import { child, type Markup, textIn } from '../package/xml.js'
import { frontOf } from '../properties.js'

/** The properties of the file (ECMA-376-2, 8.3) as front matter. */
export function propertiesOf(core: Markup | undefined): FrontMatter {
  const text = (name: string) => {
    const element = child(core, name)
    return element ? textIn(element).replace(/\s+/g, ' ').trim() : ''
  }
  return frontOf({
    title: text('dc:title'),
    authors: text('dc:creator').split(/[;\n]/),
    lang: text('dc:language'),
    date: text('dcterms:modified') || text('dcterms:created'),
    subjects: [...text('dc:subject').split(';'), ...text('cp:keywords').split(/[,;]/)],
    description: text('dc:description'),
  })
}
