import { isLanguageTag } from '@lectern/core'
import { type AnyNode, at, withData } from '@lectern/core/reading'
import type { Element } from 'hast'
import type { Handle } from 'hast-util-to-mdast'
import { isForTeacher } from '../clean/audience.js'
import { isPhrasing } from '../text/flow.js'
import { wordsIn } from '../text/words.js'
import { handle, text } from './adapter.js'

type Shared = { id?: string; lang?: string; dir?: 'ltr' | 'rtl'; audience?: 'teacher' }

/** Hands an element's `id`, `lang`, `dir` and audience on to what it became. */
export function withShared(inner: Handle): Handle {
  return handle((state, element) => {
    const result = inner(state, element, undefined)
    const data = sharedOf(element)
    if (Object.keys(data).length === 0 || !result) return result ?? undefined
    const own = Array.isArray(result) ? ownNode(result, element) : result
    if (own) return withData<AnyNode>(own, data)
    return Array.isArray(result) ? many(result, data, element) : result
  })
}

export function sharedOf(element: Element): Shared {
  const id = text(element, 'id') ?? (element.tagName === 'a' ? text(element, 'name') : undefined)
  const lang = languageIn(element)
  const dir = directionIn(element)
  return {
    ...(id ? { id } : {}),
    ...(lang ? { lang } : {}),
    ...(dir ? { dir } : {}),
    ...(isForTeacher(element) ? { audience: 'teacher' as const } : {}),
  }
}

/** Tags are the same in any letters (BCP 47, 2.1.1): Word writes `EN-US`. */
function languageIn(element: Element): string | undefined {
  const lang = text(element, 'lang')?.trim()
  return lang && isLanguageTag(lang) ? Intl.getCanonicalLocales(lang)[0] : lang
}

/** The direction that `dir` says, or that of the first letter where `auto` asks for it (HTML 3.2.6.4). */
function directionIn(element: Element): Shared['dir'] {
  const dir = text(element, 'dir')?.toLowerCase()
  if (dir === 'ltr' || dir === 'rtl') return dir
  if (dir !== 'auto' && element.tagName !== 'bdi') return undefined
  const [letter] = /\p{L}/u.exec(wordsIn(element)) ?? []
  if (!letter) return undefined
  return rightToLeft.test(letter) ? 'rtl' : 'ltr'
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** The one node that the element itself became. */
function ownNode(nodes: AnyNode[], element: Element): AnyNode | undefined {
  const [first, ...more] = nodes
  return first && more.length === 0 && first.position && first.position === element.position
    ? first
    : undefined
}

/** An element without a node of its own: words get a span, blocks carry its language, the first one its id. */
function many(nodes: AnyNode[], { id, ...data }: Shared, element: Element): AnyNode[] {
  if (nodes.every(isPhrasing)) {
    const children = nodes
    return [{ type: 'span', children, data: { ...(id ? { id } : {}), ...data }, ...at(element) } as AnyNode]
  }
  for (const node of nodes) withData(node, data)
  const first = nodes.find((node) => !isPhrasing(node))
  if (id && first) withData(first, { id })
  return nodes
}
