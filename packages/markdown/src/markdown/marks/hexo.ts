import type { Image, Root, Text } from 'mdast'
import type { Context } from '../../context.js'
import { type AnyNode, at } from '../../tree.js'
import { wordedLink } from '../../worded-link.js'
import { replaceTexts } from './texts.js'

const tag = /\{%[ \t]*(asset_img|img|asset_link|post_link)[ \t]([^{}%\n]{1,500})%\}/
const picture = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i

/**
 * Tags of Hexo: `{% asset_img [class] boat.png [width] [height] [title ["alt"]] %}` is a picture, `{% asset_link tides.pdf Words %}` and
 * `{% post_link tides Words %}` are links (hexo.io, "Tag Plugins"). Without words the tag is printed.
 */
export function hexoTags(tree: Root, { source }: Context): void {
  if (!/\{%[ \t]*(?:asset_|post_|img)/.test(source)) return
  replaceTexts(tree, tag, ([, name = '', rest = ''], text) =>
    name.endsWith('img') ? pictureOf(partsOf(rest), text) : linkOf(name, partsOf(rest), text),
  )
}

/** Words in quotation marks are one part; the quotation marks around two of them are Hexo's own. */
function partsOf(rest: string): { value: string; isQuoted: boolean }[] {
  const words = rest.trim().replace(/'("[^"]*"[ \t]*(?:"[^"]*")?)'/, '$1')
  return [...words.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => ({
    value: double ?? single ?? bare ?? '',
    isQuoted: bare === undefined,
  }))
}

type Part = ReturnType<typeof partsOf>[number]

function pictureOf(parts: readonly Part[], text: Text): AnyNode[] | undefined {
  const place = parts.findIndex(({ value, isQuoted }) => !isQuoted && picture.test(value))
  const url = parts[place]?.value
  if (url === undefined) return undefined
  const rest = parts.slice(place + 1)
  const sizes = rest.slice(0, 2).filter(({ value, isQuoted }) => !isQuoted && /^\d{1,5}$/.test(value))
  const [width, height] = sizes.map(({ value }) => Number(value))
  const words = rest.slice(sizes.length)
  const [first, second] = words.every(({ isQuoted }) => isQuoted)
    ? words.map(({ value }) => value)
    : [words.map(({ value }) => value).join(' ')]
  const size = { ...(width ? { width } : {}), ...(height ? { height } : {}) }
  const said = second ? { title: first || null, alt: second } : { title: null, alt: first ?? '' }
  return [{ type: 'image', url: encodeURI(url), ...said, ...size, ...at(text) } satisfies Image as AnyNode]
}

function linkOf(name: string, [target, ...words]: readonly Part[], text: Text): AnyNode[] | undefined {
  const shown = words
    .map(({ value }) => value)
    .filter((value, index) => index < words.length - 1 || !/^(?:true|false)$/.test(value))
    .join(' ')
  if (!target || !shown) return undefined
  const url = encodeURI(
    name === 'post_link' && !/\.\w+$/.test(target.value) ? `${target.value}.md` : target.value,
  )
  return [wordedLink(url, shown, text)]
}
