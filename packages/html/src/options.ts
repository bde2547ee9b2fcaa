import {
  checkOptions,
  type Emitter,
  type HouseTheme,
  isObject,
  type OptionKind,
  type OptionKinds,
  optionKinds,
  sniff,
  type ThemeName,
} from '@lectern/core'
import type { ElementContent } from 'hast'

/** Options of `html()`. */
export interface HtmlOptions {
  /** Name of the edition. Default: `html`, with the suffix. */
  name?: string
  /** Between the article's name and `.html`: `large-print` makes `article.large-print.html`, edition `html.large-print`. Default: none. */
  suffix?: string
  /**
   * `inline`: pictures and small sounds are inside the file, which is then complete. `folder`: beside it, in
   * `<name>.assets/`. `separate`: its styles, scripts and fonts are there, too, for servers whose content policy allows files of their own
   * and nothing else (`default-src 'self'`). Default: `inline`.
   */
  assets?: 'inline' | 'folder' | 'separate'
  /** Bytes up to which the narration, sounds and films are put inside the file with `assets: 'inline'`. Default: 1 MB. */
  inlineMedia?: number
  /** The look: a theme, its name, or some tokens of one. Default: `defaultTheme`. */
  theme?: HouseTheme | ThemeName
  /**
   * Whether the theme's faces are inside the page, as far as the font source has them and they draw the article's script; else readers see
   * them only where they have them installed. Some 35 to 100 kB, by the looks and letters that the article has. Default: true.
   */
  themeFonts?: boolean
  /** Families to put inside the page, cut down to what draws it, which readers may then choose. Default: none. */
  fonts?: readonly string[]
  /**
   * A style sheet of one's own, in CSS: it comes after the page's and wins. The page's policy refuses whatever it would fetch. Nobody checks
   * its contrast and sizes, so the page then claims no WCAG.
   */
  css?: string
  /** Nodes of one's own in the page's template. Nobody checks them, so the page then claims no WCAG. */
  slots?: PageSlots
  /** Stands in the bar in place of the publisher's name. */
  logo?: Logo
  /** The list of articles that the bar leads to. It has the publisher's name, unless another is given. Default: none. */
  home?: { url: string; name?: string }
  /** Address of the Atom feed that the page belongs to, for programs that look for one. Default: none. */
  feed?: string
  /** Whether the page plays the sound that was made in the same run and shows what is spoken. Default: true. */
  player?: boolean
  /** Whether readers can set size, spacing and colours on the page. Default: true. */
  preferences?: boolean
}

/**
 * Places of the page's template, each with nodes of hast. The page's policy refuses their scripts, and whatever they would fetch from elsewhere.
 */
export interface PageSlots {
  /** At the end of the head: `meta`, `link`. */
  head?: readonly ElementContent[]
  /** Between the bar and the article; give what stands here a landmark of its own. */
  top?: readonly ElementContent[]
  /** Between the article and the foot; give what stands here a landmark of its own. */
  bottom?: readonly ElementContent[]
}

/** A picture of the publisher's. */
export interface Logo {
  /** The picture's file. */
  bytes: Uint8Array
  /** The words in it. Default: the article's publisher. */
  alt?: string
}

/** How an article fits into a page of somebody else's. */
export interface FragmentOptions {
  /** Put before every id, so that the page around it keeps its own. Default: ''. */
  idPrefix?: string
  /** Put before every class name. Default: ''. */
  classPrefix?: string
  /** Added to every heading's level: 1 makes the title an `h2`. Default: 0. */
  headingOffset?: number
}

const { flag, number, object, oneOf, text, textList, theme } = optionKinds

const logo: OptionKind = {
  allowed: '{ bytes, alt } with the bytes of a picture (a Uint8Array)',
  isObject: true,
  accepts: (value) => isObject(value) && 'bytes' in value && isPicture(value.bytes),
}

const nodes: OptionKind = {
  allowed: 'a list of nodes of hast',
  accepts: (value) => Array.isArray(value) && value.every((node) => isObject(node) && isPageNode(node)),
}

const isPageNode = (node: object): boolean =>
  ('tagName' in node && 'children' in node) || ('value' in node && 'type' in node && node.type === 'text')

const home: OptionKind = {
  allowed: '{ url, name } with the address of a list of articles',
  isObject: true,
  accepts: (value) => isObject(value) && 'url' in value && typeof value.url === 'string',
}

function isPicture(bytes: unknown): boolean {
  return ArrayBuffer.isView(bytes) && sniff(bytes as Uint8Array).startsWith('image/')
}

const kinds: OptionKinds<HtmlOptions> = {
  name: text,
  suffix: text,
  assets: oneOf('inline', 'folder', 'separate'),
  inlineMedia: number(0, Number.POSITIVE_INFINITY, 'bytes'),
  theme,
  themeFonts: flag,
  fonts: textList,
  css: text,
  slots: object<PageSlots>({ head: nodes, top: nodes, bottom: nodes }),
  logo,
  home,
  feed: text,
  player: flag,
  preferences: flag,
}

/**
 * What the edition is called, and what it waits for.
 *
 * @throws LecternError `bad-usage`
 */
export function htmlIdentity(options: HtmlOptions): Pick<Emitter, 'name' | 'kind' | 'after'> {
  checkOptions('html()', options, kinds)
  return { name: nameOf(options), kind: 'html', after: ['pdf', 'audio', 'epub'] }
}

/** A leading dot is no part of the suffix. */
export function suffixOf({ suffix = '' }: HtmlOptions): string {
  return suffix.replace(/^\.+/, '')
}

/** Name of the edition. */
export function nameOf(options: HtmlOptions): string {
  const suffix = suffixOf(options)
  return options.name ?? (suffix ? `html.${suffix}` : 'html')
}
