import { markOfWords } from '@lectern/core'
import type { Element, ElementContent, Properties } from 'hast'

export function h(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string | undefined)[]
): Element {
  const nodes = children.flatMap((child): ElementContent[] => {
    if (child === undefined) return []
    return [typeof child === 'string' ? { type: 'text', value: child } : child]
  })
  return { type: 'element', tagName, properties, children: nodes }
}

/** XHTML 1.0 wants the language twice (C.7). */
export function langOf(lang: string, dir?: 'ltr' | 'rtl'): Properties {
  return { lang, xmlLang: lang, ...(dir ? { dir } : {}) }
}

/** What our words say of their language, where it is not the article's. */
export function markOf(lang: string, around: string): Properties {
  const mark = markOfWords(lang, around)
  return mark ? langOf(lang, mark.dir) : {}
}

/** Each node on a line of its own. */
export function lines(nodes: readonly ElementContent[]): ElementContent[] {
  return [lineEnd, ...nodes.flatMap((node) => [node, lineEnd])]
}

const lineEnd = { type: 'text', value: '\n' } as const
