import { textOf } from '@lectern/core'
import type { NodeCheck } from '../node-check.js'
import { rules } from '../rules.js'
import { isVague } from './vague-words.js'

export const link: NodeCheck = (node, { report, block }) => {
  if (node.type !== 'link') return
  const words = textOf(node).replace(/\s+/g, ' ').trim()
  if (!words) {
    report(rules['link-text'], `This link has no text; it leads to ${node.url}`, {
      place: node,
      block,
      hint: 'Give it words that name the target.',
    })
  } else if (isVague(words)) {
    report(rules['link-purpose'], `"${words}" does not say where the link goes`, {
      place: node,
      block,
      hint: 'Use link text that names the target.',
    })
  }
}
