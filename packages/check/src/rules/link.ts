import { textOf } from '@lectern/core'
import type { NodeCheck } from '../node-check.js'
import { rules } from '../rules.js'

/** Words that say nothing out of context, by language. */
const vague = new Set(
  [
    ['here', 'click here', 'more', 'read more', 'this', 'link', 'this link', 'this page', 'learn more'],
    ['ici', 'cliquez ici', 'lire la suite', 'en savoir plus', 'plus', 'lien'],
    ['hier', 'hier klicken', 'mehr', 'weiterlesen', 'mehr erfahren', 'link'],
    ['aquí', 'haga clic aquí', 'más', 'leer más', 'enlace'],
  ].flat(),
)

export const link: NodeCheck = (node, { report, block }) => {
  if (node.type !== 'link') return
  const words = textOf(node).replace(/\s+/g, ' ').trim()
  if (!words) {
    report(rules['link-text'], 'This link has no words', {
      place: node,
      block,
      hint: `It leads to ${node.url}.`,
    })
  } else if (
    vague.has(
      words
        .toLowerCase()
        .replace(/[.…!:»›>]+$/, '')
        .trim(),
    )
  ) {
    report(rules['link-purpose'], `"${words}" does not say where the link goes`, {
      place: node,
      block,
      hint: 'Let the link be the words that name its target.',
    })
  }
}
