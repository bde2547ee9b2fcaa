import {
  checkOptions,
  defaultChapterLevel,
  type Emitter,
  type HouseTheme,
  type OptionKinds,
  optionKinds,
  type ThemeName,
} from '@lectern/core'

/** Options of `epub()`. */
export interface EpubOptions {
  /** Unique in a run. Default: `epub`. */
  name?: string
  /** Whether the sound of the run's audio edition is carried. Default: true, where there is one. */
  sound?: boolean
  /**
   * What lights up while it is read: a sentence, or each word of it, where the narration knows when its words begin.
   * Default: `sentence`.
   */
  overlays?: 'sentence' | 'word'
  /** Whether the pages of the run's PDF become page breaks. Default: true, where there is one. */
  pages?: boolean
  /** Headings up to this level begin a file, 1 to 6. Default: 2. */
  chapterLevel?: number
  /**
   * Characters of text after which a file ends with its block: small readers are slow with long ones. A single block is
   * never parted. Default: 250,000.
   */
  chapterSize?: number
  /**
   * Whether reading systems that speak by themselves are told how: the article's lexicon as PLS, the author's IPA as
   * SSML attributes. Default: false.
   */
  pronunciation?: boolean
  /**
   * Whether fonts are embedded, with the characters that the book needs and no others: true for the run's default
   * family, or a family's name. Readers can still choose their own. Default: false.
   */
  embedFonts?: boolean | string
  /** Whose colours and faces the cover has, where one is drawn. Default: the default theme. */
  theme?: HouseTheme | ThemeName
  /** Which EPUB Accessibility the metadata follow. Default: `1.1`, the Recommendation. */
  accessibility?: '1.1' | '1.2'
}

/** What is so when nobody says anything. */
export const defaults = { chapterLevel: defaultChapterLevel, chapterSize: 250_000 } as const

const { either, flag, oneOf, text, theme, wholeNumber } = optionKinds

const kinds: OptionKinds<EpubOptions> = {
  name: text,
  sound: flag,
  overlays: oneOf('sentence', 'word'),
  pages: flag,
  chapterLevel: wholeNumber(1, 6),
  chapterSize: wholeNumber(1, Number.POSITIVE_INFINITY),
  pronunciation: flag,
  embedFonts: either(flag, text),
  theme,
  accessibility: oneOf('1.1', '1.2'),
}

/**
 * What the edition is called, and what it waits for.
 *
 * @throws LecternError `bad-usage`
 */
export function epubIdentity(options: EpubOptions): Pick<Emitter, 'name' | 'kind' | 'after'> {
  checkOptions('epub()', options, kinds)
  return { name: options.name ?? 'epub', kind: 'epub', after: ['pdf', 'audio'] }
}
