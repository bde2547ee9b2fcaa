import type { Entry } from '../../blocks/entry.js'
import { paragraphEntries } from '../../blocks/styled.js'
import { pageMark } from '../../inlines/page.js'
import type { Piece } from '../../inlines/pieces.js'
import type { ItemNumber } from '../../item.js'
import { type Markup, numberOf } from '../../package/xml.js'
import { headingOf, paragraphRole, type Role } from '../../roles.js'
import { ownWords, wordPieces, wordsIn } from '../inlines/words.js'
import type { State } from '../state.js'
import type { Style } from '../styles/styles.js'

/**
 * A paragraph or a heading (part 3, 5.1) with what stands in its text boxes after it.
 *
 * @param item the number that it has in a list
 */
export function textParagraph(element: Markup, state: State, item?: ItemNumber): Entry[] {
  const styles = state.styles.chain('paragraph', element.attributes['text:style-name'] ?? 'Standard')
  const words = wordsIn(element)
  const role = roleOf(element, styles, state)
  const isHeading = role.startsWith('heading-') && element.name === 'text:h'
  const number = isHeading ? (item ?? chapterOf(element, role, state)) : item
  return paragraphEntries(
    {
      words,
      source: ownWords(element),
      role,
      styles,
      hasLineBelow: hasLineBelow(styles),
      isRightToLeft: isRightToLeft(styles),
      read() {
        if (role.startsWith('heading-') && words) state.bookmarks.begin(`${words}|outline`)
        return [...beginPage(styles, state), ...wordPieces(element, styles, state)]
      },
      number: () => number,
    },
    state,
  )
}

/** Headings say their level; paragraphs are what their style is. */
function roleOf(element: Markup, styles: readonly Style[], state: State): Role {
  const role = paragraphRole(styles, state.house)
  if (element.name === 'text:h' && (role === undefined || role.startsWith('heading-'))) {
    const isGiven = role !== undefined && styles.some(({ name }) => state.house.has(name))
    return isGiven ? role : headingOf(numberOf(element.attributes['text:outline-level']) ?? 1)
  }
  if (role) return role
  const outline = styles
    .map(({ attributes }) => numberOf(attributes['style:default-outline-level']))
    .find((one) => one !== undefined)
  return outline ? headingOf(outline) : 'paragraph'
}

/** Numbers of chapters (part 3, 16.35), where headings have any. */
function chapterOf({ attributes }: Markup, role: Role, { outline }: State): ItemNumber | undefined {
  if (attributes['text:is-list-header'] === 'true') return undefined
  const level = numberOf(attributes['text:outline-level']) ?? Number(role.slice('heading-'.length))
  const restart = attributes['text:restart-numbering'] === 'true'
  const start = numberOf(attributes['text:start-value'])
  return outline.next(Math.min(Math.max(level - 1, 0), 9), restart ? (start ?? 1) : undefined)
}

function hasLineBelow(styles: readonly Style[]): boolean {
  const border = styles
    .map(({ paragraph }) => paragraph['fo:border-bottom'] ?? paragraph['fo:border'])
    .find((value) => value !== undefined)
  return border !== undefined && border !== 'none'
}

function isRightToLeft(styles: readonly Style[]): boolean {
  const mode = styles.map(({ paragraph }) => paragraph['style:writing-mode']).find((one) => one !== undefined)
  return mode === 'rl-tb' || mode === 'rl'
}

/** A page begins before a paragraph that says so, or that begins a page of another kind. */
function beginPage(styles: readonly Style[], state: State): Piece[] {
  if (state.count === 1) return []
  const isBreak = styles.some(
    ({ paragraph, attributes }) =>
      paragraph['fo:break-before'] === 'page' || Boolean(attributes['style:master-page-name']),
  )
  return isBreak ? pageMark('breaks', state) : []
}
