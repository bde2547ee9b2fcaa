import type { Element, ElementContent, Properties } from 'hast'

type Child = ElementContent | string | undefined

export function h(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  const nodes = children.flatMap((child): ElementContent[] => {
    if (child === undefined) return []
    return [typeof child === 'string' ? { type: 'text', value: child } : child]
  })
  return { type: 'element', tagName, properties, children: nodes }
}

/** `lang`, `xml:lang` and, where it differs from the surrounding, `dir`. */
export function langOf(lang: string, dir?: 'ltr' | 'rtl'): Properties {
  return { lang, xmlLang: lang, ...(dir ? { dir } : {}) }
}
