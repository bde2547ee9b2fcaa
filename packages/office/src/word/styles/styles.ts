import { child, childrenOf, type Markup } from '../../package/xml.js'
import { chainOf } from '../../styles.js'
import { settingOf } from '../package/xml.js'

export interface Style {
  id: string
  /** As Word names it in every language ("heading 1"), in lower case. Names of a house's own styles are as the house gave them. */
  name: string
  paragraph: Markup | undefined
  run: Markup | undefined
  basedOn: string | undefined
}

export interface Styles {
  /** A style and those that it is based on, nearest first. */
  chain(id: string | undefined): readonly Style[]
  /** What holds for every run (`w:docDefaults`). */
  defaultRun: Markup | undefined
  /** The style of paragraphs that name none. */
  defaultParagraph: string | undefined
}

export function stylesOf(root: Markup | undefined): Styles {
  const styles = new Map<string, Style>()
  let defaultParagraph: string | undefined
  for (const element of childrenOf(root, 'w:style')) {
    const style = styleOf(element)
    styles.set(style.id, style)
    const { 'w:default': isDefault, 'w:type': type } = element.attributes
    if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true')) defaultParagraph = style.id
  }
  const chains = new Map<string, readonly Style[]>()
  return {
    chain(id = defaultParagraph ?? '') {
      const known = chains.get(id)
      if (known) return known
      const chain = chainOf(id, (one) => styles.get(one) ?? unknown(one))
      chains.set(id, chain)
      return chain
    },
    defaultRun: child(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'),
    defaultParagraph,
  }
}

function styleOf(element: Markup): Style {
  const id = element.attributes['w:styleId'] ?? ''
  return {
    id,
    name: (settingOf(element, 'w:name') ?? id).trim().toLowerCase(),
    paragraph: child(element, 'w:pPr'),
    run: child(element, 'w:rPr'),
    basedOn: settingOf(element, 'w:basedOn'),
  }
}

/** A style that the file lacks is known by its id: "Heading1". */
function unknown(id: string): Style {
  return { id, name: id.toLowerCase(), paragraph: undefined, run: undefined, basedOn: undefined }
}
