import type { Attribution } from '@lectern/core'
import type { Blockquote } from 'mdast'
import { type AnyNode, at, textNode } from '../tree.js'
import { wordedLink } from '../worded-link.js'
import type { Directive } from './directive.js'

export const isQuotation = (name: string): boolean => /^(?:blockquote|pullquote|quote)$/.test(name)

/**
 * `{% blockquote Ada, The book https://… Title %}` of Hexo and `[quote="Ada, post:1, topic:2"]` of Discourse: whose words they are stands below
 * them. Numbers of posts are told.
 *
 * @param rest what stands behind the name
 */
export function quotation(rest: string, { content, node, context }: Directive): AnyNode[] {
  const [, quoted] = /^["'](.*)["']$/.exec(rest) ?? []
  const settings = /,[ \t]*(post|topic|full|username):[ \t]*([^,]*)/g
  for (const [, name = '', value = ''] of (quoted ?? '').matchAll(settings))
    context.leftOut.add('directive', name, value, node)
  const words = quoted?.replace(settings, '') ?? rest
  const source = attributionOf(words.trim(), node)
  const children = [...content, ...source] as Blockquote['children']
  return [{ type: 'blockquote', children, ...at(node) } satisfies Blockquote as AnyNode]
}

function attributionOf(words: string, node: AnyNode): AnyNode[] {
  if (words === '') return []
  const [whole = '', url] = /(?:^|[ \t])(https?:\/\/\S+)(?:[ \t]|$)/.exec(words) ?? []
  const [before = '', behind = ''] = whole ? words.split(whole, 2) : [words]
  const children = [textNode(`— ${before}${before && url ? ', ' : ''}`, node)] as Attribution['children']
  if (url) children.push(wordedLink(url, behind || url, node))
  return [{ type: 'attribution', children, ...at(node) } satisfies Attribution as AnyNode]
}
