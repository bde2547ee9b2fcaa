import type { Block } from '@lectern/core'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { marksOf } from './element.js'
import type { Page } from './page.js'
import { endOfUnread, linesOf } from './text.js'

/** What is printed, but was not read: a group that says where it begins and where it ends. */
export function unread(blocks: readonly Block[], { messages, own, lang }: Page): Element {
  return h('div', { role: 'group', className: ['unread'] }, [
    h('p', own, messages.unread),
    ...blocks.flatMap((block) => unreadBlock(block, lang)),
    h('p', own, endOfUnread(messages)),
  ])
}

function unreadBlock(block: Block, around: string): Element[] {
  const { node } = block
  const own = marksOf(block, around)
  if (node.type === 'code')
    return [h('pre', { ...own, dir: 'ltr' }, [h('code', { translate: 'no' }, node.value)])]
  return linesOf(block).map((line) => h('p', own, line))
}
