import type { FootnoteDefinition } from 'mdast'
import { levelRule } from '../flow/canvas.js'
import { type Box, type Flow, gap } from '../flow/flow.js'
import type { NoteSource } from '../flow/paper.js'
import { closeLeading, type Look, smallSize, textLook } from '../look.js'
import { rules } from '../rules.js'
import { addTag, createTag, leafOf, type Tag } from '../tags/tag.js'
import { ownRun } from '../text/own-words.js'
import { setParagraph } from '../text/paragraph.js'
import type { NoteCall, Scope, Work } from '../work.js'
import { flowChildren } from './children.js'
import { joinGaps } from './gaps.js'
import { hangLabel } from './label.js'
import { trimmed } from './panel.js'

/** Where notes stand, and the rule above them. */
export function noteSource(work: Work): NoteSource {
  const size = smallSize(work.theme)
  return {
    boxes: (id) => work.notes.get(id) ?? [],
    separator: {
      height: size * 1.5,
      draw(canvas, left, top) {
        const y = top + size * 0.9
        canvas.add(levelRule({ x: left, y, length: 120, weight: 0.75, color: work.theme.color.rule }))
      },
    },
  }
}

/** Sets a note when it is first called. Its element waits for the end of the block that calls it. */
export function setNote({ id, number, tag: caller, lang }: NoteCall, work: Work): void {
  if (work.notes.has(id)) return
  const around = noteAround(caller)
  if (around) reportNested(around, work)
  work.notes.set(id, [])
  const block = work.article.blocks.get(id)
  if (block?.node.type !== 'footnoteDefinition') return
  const tag = createTag('Note', { id, ...langOf(block.lang, lang) })
  if (work.print.notes === 'end') {
    const flows = noteFlows(block.node, number, endnoteScope(work, tag, block.lang, block.dir))
    work.endnotes.push({ number, tag, flows })
    return
  }
  work.pendingNotes.push({ number, tag })
  const flows = noteFlows(block.node, number, noteScope(work, tag, block.lang, block.dir))
  work.notes.set(id, joinGaps([gap(2), ...flows, gap(smallSize(work.theme) * 0.4)]))
}

/** The note that holds the element, if one does. */
export function noteAround(tag: Tag): Tag | undefined {
  for (let at: Tag | undefined = tag; at; at = at.parent) if (at.type === 'Note') return at
  return undefined
}

function reportNested({ id }: Tag, work: Work): void {
  work.report(rules['note-nested'], 'This note calls another note, which is printed after it', {
    place: id ? work.article.blocks.get(id)?.node : undefined,
    block: id,
  })
}

const langOf = (lang: string, around: string): { lang?: string } => (lang === around ? {} : { lang })

function noteScope(work: Work, tag: Tag, lang: string, dir: 'ltr' | 'rtl'): Scope {
  const { theme } = work
  const look: Look = { ...textLook(theme, lang), size: smallSize(theme), leading: closeLeading(theme) }
  return {
    work,
    tag,
    x: dir === 'rtl' ? work.textWidth - work.lineWidth : 0,
    width: work.lineWidth,
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
function endnoteScope(work: Work, tag: Tag, lang: string, dir: 'ltr' | 'rtl'): Scope {
  const scope = noteScope(work, tag, lang, dir)
  const { size, leading } = work.theme.type
  return { ...scope, look: { ...scope.look, size, leading }, space: size * 0.5 }
}

function noteFlows(node: FootnoteDefinition, number: number, scope: Scope): Flow[] {
  const label = addTag(scope.tag, 'Lbl')
  const indent = scope.look.size * 2
  const inner: Scope = { ...scope, ...indented(scope, indent), out: [] }
  flowChildren(node, inner)
  const body = trimmed(inner.out)
  hangLabel(body, backLink(node, number, label, scope), scope, indent)
  return body
}

/** Room at the side where lines begin. */
export function indented(scope: Scope, indent: number): Pick<Scope, 'x' | 'width'> {
  return { x: scope.dir === 'rtl' ? scope.x : scope.x + indent, width: scope.width - indent }
}

function backLink(node: FootnoteDefinition, number: number, label: Tag, scope: Scope): Box[] {
  const { work, look } = scope
  const caller = node.callers?.[0]
  const contents = work.words(look.lang).messages.toText(number)
  const tag = caller ? addTag(label, 'Link') : label
  const ink = caller ? { link: { tag, target: { id: caller }, contents } } : {}
  const linked = { ...look, color: work.theme.color.link, ...ink }
  return setParagraph([ownRun(`[${number}]`, linked, scope, leafOf(tag))], scope, { tag, look })
}
