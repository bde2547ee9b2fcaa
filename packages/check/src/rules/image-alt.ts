import { saysNothing } from '@lectern/core'
import { adviceFor, type NodeCheck } from '../node-check.js'
import { rules } from '../rules.js'

/** Longer than a screen reader should say in one breath. */
const longest = 250

export const imageAlt: NodeCheck = (node, { article, report, block }) => {
  if (node.type !== 'image' || node.decorative) return
  const alt = node.alt?.trim() ?? ''
  if (!alt) {
    report(rules['image-alt'], 'This picture has no text alternative', {
      place: node,
      block,
      hint: adviceFor(article, {
        page: 'Describe it in alt="…", or mark it as decorative with an empty alt="".',
        word: 'Right click it, View Alt Text: write what it shows, or mark it as decorative.',
        writer: 'Right click it, Properties, Options: write what it shows, or mark it as decorative.',
        markdown: 'Describe it between the brackets, or mark it {decorative} if it carries no information.',
      }),
    })
  } else if (saysNothing(alt)) {
    report(rules['image-alt-useful'], `"${alt}" does not say what the picture shows`, {
      place: node,
      block,
      hint: 'Describe what the picture shows, as you would to someone who cannot see it.',
    })
  } else if (alt.length > longest) {
    report(rules['image-alt-length'], `This text alternative is ${alt.length} characters long`, {
      place: node,
      block,
      hint: 'Shorten it, and move the details to a :::description inside ::::figure.',
    })
  }
}
