import { markOfWords } from '@lectern/core'
import { languageOf } from '@lectern/hast/markup'
import type { ElementContent, Properties } from 'hast'

/** What our words say of their language, where it is not the article's. */
export function markOf(lang: string, around: string): Properties {
  const mark = markOfWords(lang, around)
  return mark ? languageOf(lang, mark.dir) : {}
}

/** Each node on a line of its own. */
export function lines(nodes: readonly ElementContent[]): ElementContent[] {
  return [lineEnd, ...nodes.flatMap((node) => [node, lineEnd])]
}

const lineEnd = { type: 'text', value: '\n' } as const
