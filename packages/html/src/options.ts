import type { Theme } from '@lectern/core'

export interface HtmlOptions {
  /** Name of the edition, and what stands between the article's name and `.html`. Default: "html", and nothing. */
  name?: string
  suffix?: string
  /**
   * `inline`: pictures and small sounds are inside the file, which is then complete. `folder`: beside it, in
   * `<name>.assets/`. Default: `inline`.
   */
  assets?: 'inline' | 'folder'
  /** Bytes up to which the narration, sounds and films are put inside the file with `assets: 'inline'`. Default: 1 MB. */
  inlineMedia?: number
  theme?: Theme
  /** Whether the page plays the sound that was made in the same run and shows what is spoken. Default: true. */
  player?: boolean
  /** Whether readers can set size, spacing and colours on the page. Default: true. */
  preferences?: boolean
}

export interface FragmentOptions {
  /** Put before every id, so that the page around it keeps its own. Default: ''. */
  idPrefix?: string
  /** Put before every class name. Default: ''. */
  classPrefix?: string
  /** Added to every heading's level: 1 makes the title an `h2`. Default: 0. */
  headingOffset?: number
}
