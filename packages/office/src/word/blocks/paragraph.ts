import type { Entry } from '../../blocks/entry.js'
import { reportContents } from '../../blocks/gather.js'
import { paragraphEntries } from '../../blocks/styled.js'
import type { ItemNumber } from '../../item.js'
import { child, childrenOf, find, type Markup, numberOf } from '../../package/xml.js'
import { headingOf, paragraphRole, type Role } from '../../roles.js'
import { hasLeader, withLeaders } from '../inlines/leaders.js'
import { wordPieces } from '../inlines/words.js'
import { ownWords, settingOf, toggleOf, wordsIn } from '../package/xml.js'
import type { State } from '../state.js'
import type { Style } from '../styles/styles.js'

/** A paragraph (17.3.1) with what stands in its text boxes after it. */
export function wordParagraph(element: Markup, state: State): Entry[] {
  const properties = child(element, 'w:pPr')
  const styles = state.file.styles.chain(settingOf(properties, 'w:pStyle'))
  const words = wordsIn(element)
  const leads = hasLeader(properties, styles)
  let { inContents } = state.fields
  return paragraphEntries(
    {
      words,
      source: ownWords(element),
      role: roleOf(properties, styles, state),
      styles,
      hasLineBelow: (leads && hasTab(element)) || hasLineBelow(element, properties, styles),
      isRightToLeft: toggleOf(properties, 'w:bidi') === true,
      read() {
        if (state.page.by === 'breaks' && toggleOf(properties, 'w:pageBreakBefore')) state.page.number++
        const pieces = wordPieces(element, styles, state)
        if (!inContents && state.fields.inContents) {
          inContents = true
          reportContents(words, state)
        }
        return leads ? withLeaders(pieces, state) : pieces
      },
      number: (isEmpty) => (isEmpty && inContents ? undefined : itemOf(properties, styles, state)),
      mayBeEmpty: () => inContents || find(element, 'w:sectPr') !== undefined,
    },
    state,
  )
}

/** The style says what a paragraph is, unless its own outline level does (17.3.1.20). */
function roleOf(properties: Markup | undefined, styles: readonly Style[], state: State): Role {
  const role = paragraphRole(styles, state.house)
  if (role) return role === 'contents' && !state.fields.leavesContents ? 'paragraph' : role
  const { defaultParagraph } = state.file.styles
  const level =
    numberOf(settingOf(properties, 'w:outlineLvl')) ??
    styles
      // The outline level of the style of all paragraphs makes none of them a heading.
      .filter(({ id }) => id !== defaultParagraph)
      .map(({ paragraph }) => numberOf(settingOf(paragraph, 'w:outlineLvl')))
      .find((one) => one !== undefined)
  if (level !== undefined && level < 9) return headingOf(level + 1)
  const isListParagraph = styles.some(({ name, id }) => name === 'list paragraph' || id === 'ListParagraph')
  return isListParagraph ? 'continued' : 'paragraph'
}

/** The number of a paragraph by its own properties, or by those of its style (17.9.18). */
function itemOf(
  properties: Markup | undefined,
  styles: readonly Style[],
  state: State,
): ItemNumber | undefined {
  const own = child(properties, 'w:numPr')
  const byStyle = styles.find(({ paragraph }) => child(paragraph, 'w:numPr', 'w:numId'))
  const numbered = child(byStyle?.paragraph, 'w:numPr')
  const id = settingOf(own, 'w:numId') ?? settingOf(numbered, 'w:numId')
  const list = id === undefined || id === '0' ? undefined : state.file.numbering.get(id)
  if (!list) return undefined
  const ofStyle = list.levels.findIndex((level) => level?.style !== undefined && level.style === byStyle?.id)
  const level =
    numberOf(settingOf(own, 'w:ilvl')) ??
    (ofStyle >= 0 && !settingOf(own, 'w:numId') ? ofStyle : numberOf(settingOf(numbered, 'w:ilvl'))) ??
    0
  return state.counters.next(list, Math.min(Math.max(level, 0), 8))
}

function hasTab(paragraph: Markup): boolean {
  return childrenOf(paragraph, 'w:r').some((run) => child(run, 'w:tab') !== undefined)
}

/** A border below a paragraph, or Word's own horizontal line, which is a drawing (ECMA-376-4, 19.2.2.11). */
function hasLineBelow(element: Markup, own: Markup | undefined, styles: readonly Style[]): boolean {
  if (/^(?:t|true|1)$/.test(find(element, 'v:rect')?.attributes['o:hr'] ?? '')) return true
  const border = [own, ...styles.map(({ paragraph }) => paragraph)]
    .map((one) => child(one, 'w:pBdr', 'w:bottom')?.attributes['w:val'])
    .find((value) => value !== undefined)
  return border !== undefined && !/^(?:nil|none)$/.test(border)
}
