import type { AnyNode } from '@lectern/core/reading'
import { assembled } from '../../blocks/assemble.js'
import type { Entry } from '../../blocks/entry.js'
import { reportContents } from '../../blocks/gather.js'
import { report } from '../../draft.js'
import { quoted, shortened } from '../../findings/place.js'
import { child, elementsOf, find, type Markup } from '../../package/xml.js'
import { reportTracked } from '../inlines/words.js'
import { alternative } from '../package/alternative.js'
import { attributed, settingOf, toggleOf, wordsIn } from '../package/xml.js'
import { outsideOf, type State } from '../state.js'
import { wordParagraph } from './paragraph.js'
import { wordTable } from './table.js'

/** The blocks of a body, a cell, a note or a text box. */
export function blocksIn(container: Markup, state: State): AnyNode[] {
  const saved = state.place
  const entries = entriesIn(container, state)
  const blocks = assembled(entries, state)
  if (container.name !== 'w:body') state.place = { ...saved, headings: state.place.headings }
  return blocks
}

/** A paragraph whose mark is deleted goes on in the next one (17.13.5.15), and so does a drop cap (17.3.1.11). */
interface Joining {
  before: Markup[]
}

function entriesIn(container: Markup, state: State, joining: Joining = { before: [] }): Entry[] {
  const entries: Entry[] = []
  for (const element of elementsOf(container))
    for (const entry of entriesOf(element, state, joining)) entries.push(entry)
  if (joining.before.length > 0 && container.name !== 'w:sdtContent' && container.name !== 'w:ins') {
    for (const entry of wordParagraph(withBefore(undefined, joining), state)) entries.push(entry)
  }
  return entries
}

function entriesOf(element: Markup, state: State, joining: Joining): Entry[] {
  switch (element.name) {
    case 'w:p':
      return paragraph(element, state, joining)
    case 'w:tbl':
      return wordTable(element, state)
    case 'w:sdt':
      return contentControl(element, state, joining)
    case 'w:bookmarkStart':
      state.bookmarks.begin(element.attributes['w:name'] ?? '')
      return []
    case 'mc:AlternateContent': {
      const chosen = alternative(element)
      return chosen ? entriesIn(chosen, state, joining) : []
    }
    case 'w:del':
    case 'w:moveFrom':
      if (wordsIn(element))
        reportTracked(
          `The tracked deletion of “${quoted(wordsIn(element))}”${attributed(element)} is accepted`,
          state,
        )
      return []
    case 'w:altChunk':
      reportChunk(element, state)
      return []
    case 'w:subDoc':
      report(
        state,
        'outside',
        `A part of this document is another file, which is not read: “${outsideOf(state, element.attributes['r:id']) ?? ''}”`,
        'Expand the subdocuments of the master document in Word, and unlink them (Outline view).',
      )
      return []
    case 'm:oMathPara':
    case 'm:oMath':
      return wordParagraph({ name: 'w:p', attributes: {}, children: [element] }, state)
    default:
      return holdsBlocks(element) ? entriesIn(element, state, joining) : []
  }
}

/** A file inside this one that Word takes in when it opens it (17.17.2.1). */
function reportChunk({ attributes }: Markup, state: State): void {
  const path = state.part.relationships.get(attributes['r:id'] ?? '')?.target ?? ''
  report(
    state,
    'part',
    `A file that was put into this one is left out: “${path}”`,
    'Open the document in Word and save it again: Word then holds its words itself.',
  )
}

/** Wrappers that are not known here, with paragraphs in them: custom XML, moves, insertions. */
function holdsBlocks(element: Markup): boolean {
  return elementsOf(element).some(({ name }) => /^w:(?:p|tbl|sdt|ins|moveTo|customXml)$/.test(name))
}

function paragraph(element: Markup, state: State, joining: Joining): Entry[] {
  const mark = child(element, 'w:pPr', 'w:rPr')
  if (child(mark, 'w:del') ?? child(mark, 'w:moveFrom')) {
    state.count++
    joining.before.push(element)
    reportMark('deletion', child(mark, 'w:del'), element, state)
    return []
  }
  if (/^(?:drop|margin)$/.test(child(element, 'w:pPr', 'w:framePr')?.attributes['w:dropCap'] ?? '')) {
    state.count++
    joining.before.push(element)
    return []
  }
  if (!find(element, 'w:t') || !elementsOf(element).some(({ name }) => name === 'w:ins'))
    reportMark('insertion', child(mark, 'w:ins'), element, state)
  return wordParagraph(withBefore(element, joining), state)
}

/** The end of a paragraph was deleted or inserted; words that were are told by themselves. */
function reportMark(what: string, change: Markup | undefined, element: Markup, state: State): void {
  if (!change) return
  const words = shortened(wordsIn(element))
  const where = words ? `the end of the paragraph “${words}”` : 'a paragraph'
  reportTracked(`The tracked ${what} of ${where}${attributed(change)} is accepted`, state)
}

/** The words of the paragraphs before, then those of this one, which says what all of it is. */
function withBefore(element: Markup | undefined, joining: Joining): Markup {
  const last = element ?? joining.before.at(-1)
  const before = joining.before.splice(0)
  if (last && (before.length === 0 || (before.length === 1 && !element))) return last
  const words = [...before, ...(element ? [element] : [])].flatMap(({ children }) =>
    children.filter((one) => typeof one === 'string' || one.name !== 'w:pPr'),
  )
  const properties = child(last, 'w:pPr')
  return { name: 'w:p', attributes: {}, children: properties ? [properties, ...words] : words }
}

/** Word's own tables of contents stand in a content control; others hold blocks, or a placeholder. */
function contentControl(element: Markup, state: State, joining: Joining): Entry[] {
  const properties = child(element, 'w:sdtPr')
  const content = child(element, 'w:sdtContent')
  if (!content) return []
  const gallery = settingOf(properties, 'w:docPartObj', 'w:docPartGallery')
  if (gallery === 'Table of Contents' && state.fields.leavesContents) {
    reportContents(wordsIn(content), state)
    state.count += [...paragraphsIn(content)].length
    return []
  }
  const isPlaceholder = toggleOf(properties, 'w:showingPlcHdr') && !find(content, 'w:tbl')
  if (!isPlaceholder) return entriesIn(content, state, joining)
  const [first] = paragraphsIn(content)
  const blank: Markup = {
    name: 'w:sdt',
    attributes: {},
    children: [properties, content].filter((one) => one !== undefined),
  }
  return wordParagraph({ name: 'w:p', attributes: {}, children: [...propertiesOf(first), blank] }, state)
}

function propertiesOf(paragraph: Markup | undefined): Markup[] {
  const properties = child(paragraph, 'w:pPr')
  return properties ? [properties] : []
}

function* paragraphsIn(markup: Markup): Generator<Markup> {
  for (const one of elementsOf(markup)) {
    if (one.name === 'w:p') yield one
    else yield* paragraphsIn(one)
  }
}
