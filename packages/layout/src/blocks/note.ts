import type { FootnoteDefinition } from 'mdast'
import { levelRule } from '../flow/canvas.js'
import { type Box, type Flow, gap } from '../flow/flow.js'
import type { NoteSource } from '../flow/paper.js'
import { closeLeading, type Look, smallSize, textLook } from '../look.js'
import { type Place, type Scope, type Setting, settingOf } from '../scope.js'
import type { NoteCall } from '../state/notes.js'
import { styleOf } from '../styled.js'
import { addTag, createTag, leafOf, type Tag } from '../tags/tag.js'
import { ownRun } from '../text/own-words.js'
import { setParagraph } from '../text/set-paragraph.js'
import { flowChildren } from './children.js'
import { joinGaps } from './gaps.js'
import { hangLabel } from './label.js'
import { trimmed } from './panel.js'

/** Where notes stand, and the rule above them. */
export function noteSource({ given, notes }: Pick<Setting, 'given' | 'notes'>): NoteSource {
  const size = smallSize(given.theme)
  return {
    boxes: (id) => notes.boxes(id),
    separator: {
      height: size * 1.5,
      draw(canvas, left, top) {
        const y = top + size * 0.9
        const x = given.article.meta.dir === 'rtl' ? left + given.sheet.textWidth - ruleLength : left
        canvas.add(levelRule({ x, y, length: ruleLength, weight: 0.75, color: given.theme.color.rule }))
      },
    },
  }
}

/** The rule above notes, points. */
const ruleLength = 120

/** Sets a note when it is first called. Its element waits for the end of the block that calls it. */
export function setNote(call: NoteCall, setting: Setting): void {
  const { notes } = setting
  if (notes.has(call.id)) return
  notes.begin(call.id)
  notes.set(() => setBody(call, setting))
}

function setBody({ id, number, lang }: NoteCall, setting: Setting): void {
  const { given, notes, endMatter } = setting
  const block = given.article.blocks.get(id)
  if (block?.node.type !== 'footnoteDefinition') return
  const tag = createTag('Note', { id, ...langOf(block.lang, lang) })
  if (given.print.notes === 'end') {
    const flows = noteFlows(block.node, number, endnoteScope(setting, tag, block.lang, block.dir))
    endMatter.addEndnote({ number, tag, flows })
    return
  }
  notes.wait({ number, tag })
  const flows = noteFlows(block.node, number, noteScope(setting, tag, block.lang, block.dir))
  notes.keep(id, joinGaps([gap(2), ...flows, gap(smallSize(given.theme) * 0.4)]))
}

/** The note that holds the element, if one does. */
export function noteAround(tag: Tag): Tag | undefined {
  for (let at: Tag | undefined = tag; at; at = at.parent) if (at.type === 'Note') return at
  return undefined
}

const langOf = (lang: string, around: string): { lang?: string } => (lang === around ? {} : { lang })

function noteScope(setting: Setting, tag: Tag, lang: string, dir: 'ltr' | 'rtl'): Scope {
  const { theme, sheet } = setting.given
  const look: Look = { ...textLook(theme, lang), size: smallSize(theme), leading: closeLeading(theme) }
  return {
    ...settingOf(setting),
    tag,
    x: dir === 'rtl' ? sheet.textWidth - sheet.lineWidth : 0,
    width: sheet.lineWidth,
    look,
    dir,
    space: look.size * 0.4,
    listDepth: 0,
    panelDepth: 0,
    main: false,
    out: [],
  }
}

/** At the end notes are set like the text. */
function endnoteScope(setting: Setting, tag: Tag, lang: string, dir: 'ltr' | 'rtl'): Scope {
  const scope = noteScope(setting, tag, lang, dir)
  const { size, leading } = setting.given.theme.type
  return { ...scope, look: { ...scope.look, size, leading }, space: size * 0.5 }
}

function noteFlows(node: FootnoteDefinition, number: number, scope: Scope): Flow[] {
  const label = addTag(scope.tag, 'Lbl')
  const indent = labelWidth(scope)
  const inner: Scope = { ...scope, ...indented(scope, indent), out: [] }
  flowChildren(node, inner)
  const body = trimmed(inner.out)
  hangLabel(body, backLink(node, number, label, scope), scope, indent)
  return body
}

/** Wide enough for the label of every note of the article, so that all of them hang at one edge. */
function labelWidth({ given, look }: Place): number {
  const widest = `[${'0'.repeat(String(given.article.notes.length).length)}]`
  const { width } = styleOf(given, look).chain.shaped(widest, false)
  return Math.max(look.size * 2, (width * look.size) / 1000 + look.size * 0.4)
}

/** Room at the side where lines begin. */
export function indented(scope: Place, indent: number): Pick<Scope, 'x' | 'width'> {
  return { x: scope.dir === 'rtl' ? scope.x : scope.x + indent, width: scope.width - indent }
}

function backLink(node: FootnoteDefinition, number: number, label: Tag, scope: Scope): Box[] {
  const { given, look } = scope
  const caller = node.callers?.[0]
  const contents = given.words(look.lang).messages.backToText(number)
  const tag = caller ? addTag(label, 'Link') : label
  const ink = caller ? { link: { tag, target: { id: caller }, contents } } : {}
  const linked = { ...look, color: given.theme.color.link, ...ink }
  return setParagraph([ownRun(`[${number}]`, linked, scope, leafOf(tag))], scope, { tag, look })
}
