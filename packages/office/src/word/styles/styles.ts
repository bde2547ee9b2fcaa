import { child, childrenOf, type Markup } from '../../package/xml.js'
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
      const chain = chainOf(styles, id)
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

/** Styles that are based on one another: more than anybody makes, since each paragraph looks through all of its own. */
const longest = 50

/** A style that is based on itself, by whatever way, ends the chain. */
function chainOf(styles: ReadonlyMap<string, Style>, id: string): Style[] {
  const chain: Style[] = []
  const seen = new Set<string>()
  for (let next: string | undefined = id; next !== undefined && !seen.has(next) && chain.length < longest; ) {
    seen.add(next)
    const style: Style | undefined = styles.get(next)
    if (style) chain.push(style)
    // A style that the file lacks is known by its id: "Heading1".
    else
      chain.push({
        id: next,
        name: next.toLowerCase(),
        paragraph: undefined,
        run: undefined,
        basedOn: undefined,
      })
    next = style?.basedOn
  }
  return chain
}
