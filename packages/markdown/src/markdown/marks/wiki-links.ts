import { textOf } from '@lectern/core'
import GithubSlugger from 'github-slugger'
import type { Image, Link, Paragraph, Root, Text } from 'mdast'
import type { Context } from '../../context.js'
import { rules } from '../../rules.js'
import { type AnyNode, at, is, joinTexts, parentsOf, rewrite, textNode } from '../../tree.js'
import { wordedLink } from '../../worded-link.js'
import { replaceTexts } from './texts.js'

const isPicture = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i
const isFilm = /\.(?:mp4|m4v|mov|webm|ogv|mkv)$/i
const isSound = /\.(?:mp3|wav|m4a|ogg|3gp|flac|opus)$/i

/**
 * `[[A page|words]]` and `![[picture.png]]`, as Obsidian and other wikis write them. A link within the page is one, and so is one to a page
 * beside this one, which the run resolves or reports. A page that is embedded keeps its name, and is a finding.
 */
export function wikiLinks(tree: Root, context: Context): void {
  withoutAddresses(tree)
  recordings(tree)
  replaceTexts(
    tree,
    /(!?)\[\[([^[\]|\n]{1,500})(?:\|([^[\]\n]{0,500}))?\]\]/,
    ([, embeds, target = '', words], text) =>
      embeds ? embedded(target.trim(), words, text, context) : linked(target.trim(), words, text),
  )
}

/** The name in `![[lake@2x.png]]` is no address of mail: what was made a link by its letters is a text again. */
function withoutAddresses(tree: Root): void {
  for (const parent of parentsOf(tree)) {
    const { children } = parent
    const isInside = (index: number): boolean =>
      opens.test(wordsAt(children[index - 1])) && closes.test(wordsAt(children[index + 1]))
    if (!children.some((child, index) => isAddress(child) && isInside(index))) continue
    parent.children = joinTexts(
      children.map((child, index) =>
        isAddress(child) && isInside(index) ? textNode(textOf(child), child) : child,
      ),
    )
  }
}

const opens = /\[\[[^[\]\n]*$/
const closes = /^[^[\]\n]*\]\]/

const wordsAt = (node: AnyNode | undefined): string => (is<Text>(node, 'text') ? node.value : '')

/** Words that are their own address, without a mark of their own. */
function isAddress(node: AnyNode): boolean {
  if (!is<Link>(node, 'link')) return false
  const words = textOf(node)
  const length = (node.position?.end.offset ?? 0) - (node.position?.start.offset ?? 0)
  return length === words.length && node.url.endsWith(words)
}

function linked(target: string, words: string | undefined, text: Text): AnyNode[] {
  const shown = words?.trim() || target.replace(/^#+\^?/, '').replace(/#+\^?/g, ' › ')
  const [page = '', ...parts] = target.split('#')
  const part = parts.at(-1)?.trim()
  const fragment = part
    ? `#${encodeURIComponent(part.startsWith('^') ? part.slice(1) : new GithubSlugger().slug(part))}`
    : ''
  const name = page.trim()
  const file = name === '' || /\.\w{1,5}$/.test(name) ? name : `${name}.md`
  const url = encodeURI(file).replace(/[?#]/g, encodeURIComponent) + fragment
  return [wordedLink(url, shown, text)]
}

/** An embedded file, with the size, the description, or both, that stand after the bar. */
function embedded(target: string, words: string | undefined, text: Text, { report }: Context): AnyNode[] {
  if (isPicture.test(target)) {
    const url = encodeURI(target)
    return [
      { type: 'image', url, title: null, ...sized(words ?? ''), ...at(text) } satisfies Image as AnyNode,
    ]
  }
  report(rules['wiki-link'], `The page "${target}" is not embedded; its name is printed`, {
    place: text,
    hint: 'Copy the text here, or write a link to it.',
  })
  return [textNode(words?.trim() || target, text)]
}

/** `A lake|300x200`, with the size alone or the words alone. */
export function sized(words: string): { alt: string; width?: number; height?: number } {
  const [, before = '', width, height] = /^(.*?)(?:^|\|)\s*(\d{1,5})(?:x(\d{1,5}))?\s*$/.exec(words) ?? [
    words,
    words,
  ]
  return {
    alt: before.trim(),
    ...(width ? { width: Number(width) } : {}),
    ...(height ? { height: Number(height) } : {}),
  }
}

/** `![[bell.mp3]]` alone in its paragraph is a recording. */
function recordings(tree: Root): void {
  rewrite(tree, (node) => {
    const [only, ...more] = is<Paragraph>(node, 'paragraph') ? node.children : []
    if (!is<Text>(only, 'text') || more.length > 0) return undefined
    const src = /^!\[\[([^[\]|#\n]{1,500})\]\]$/.exec(only.value.trim())?.[1] ?? ''
    const kind = isFilm.test(src) ? 'film' : isSound.test(src) ? 'sound' : undefined
    return kind
      ? [{ type: 'media', kind, src: encodeURI(src), children: [], ...at(node) } as AnyNode]
      : undefined
  })
}
