import type { Counter } from '../counter.js'
import type { Draft } from '../draft.js'
import type { Place } from '../findings/place.js'
import type { Markup } from '../package/xml.js'
import type { TextFile } from './package/open.js'
import type { ListStyles } from './styles/lists.js'
import type { Styles } from './styles/styles.js'

/** What the steps of reading an OpenDocument text share. */
export interface State extends Draft {
  file: TextFile
  styles: Styles
  listStyles: ListStyles
  /** Numbers of headings. */
  outline: Counter
  /** Lists by their ids, which later ones may go on with; and the last one of each style. */
  lists: Map<string, Counter>
  changes: ReadonlyMap<string, Markup>
  /** Words of tracked insertions that are being read. */
  insertions: Map<string, { words: string; place: Place }>
  /** Controls of forms by their ids. */
  controls: ReadonlyMap<string, Markup>
  /** Cells of tables so far, repeated ones included. */
  cells: number
  mathToTex(mathml: string): string
}
