import GithubSlugger from 'github-slugger'
import type { Image, Link, Root, Text } from 'mdast'
import type { Context } from '../../context.js'
import { rules } from '../../rules.js'
import { type AnyNode, at, textNode } from '../../tree.js'
import { replaceTexts } from './texts.js'

const isPicture = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i

/**
 * `[[A page|words]]` and `![[picture.png]]`, as Obsidian and other wikis write them. A link within the page is one; a link to another
 * page keeps its words, since only the wiki knows where the page is, and is a finding.
 */
export function wikiLinks(tree: Root, context: Context): void {
  replaceTexts(
    tree,
    /(!?)\[\[([^[\]|\n]{1,500})(?:\|([^[\]\n]{0,500}))?\]\]/,
    ([, embeds, target = '', words], text) =>
      embeds ? embedded(target.trim(), words, text, context) : linked(target.trim(), words, text, context),
  )
}

function linked(target: string, words: string | undefined, text: Text, { report }: Context): AnyNode[] {
  const shown = words?.trim() || target.replace(/^#+/, '').replace(/#+\^?/g, ' › ')
  if (target.startsWith('#')) {
    const heading = target.slice(target.lastIndexOf('#') + 1)
    const url = `#${encodeURIComponent(new GithubSlugger().slug(heading))}`
    return [
      {
        type: 'link',
        url,
        title: null,
        children: [textNode(shown, text)],
        ...at(text),
      } satisfies Link as AnyNode,
    ]
  }
  report(
    rules['wiki-link'],
    `The wiki link to the page "${target}" is not kept as a link; its words are kept`,
    {
      place: text,
      hint: `Write [${shown}](address-of-the-page).`,
    },
  )
  return [textNode(shown, text)]
}

/** What stands after the line is a size, or a description. */
function embedded(target: string, words: string | undefined, text: Text, { report }: Context): AnyNode[] {
  if (isPicture.test(target)) {
    const alt = words !== undefined && !/^\s*\d+(?:x\d+)?\s*$/.test(words) ? words.trim() : ''
    const url = encodeURI(target)
    return [{ type: 'image', url, title: null, alt, ...at(text) } satisfies Image as AnyNode]
  }
  report(rules['wiki-link'], `The page "${target}" is not embedded; its name is printed`, {
    place: text,
    hint: 'Copy the text here, or write a link to it.',
  })
  return [textNode(words?.trim() || target, text)]
}
