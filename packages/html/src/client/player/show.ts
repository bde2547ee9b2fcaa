import { wordStyle } from '../../styles/player.js'
import { spokenEvent } from '../contents.js'
import { page } from '../dom.js'
import { showSections } from './dock.js'
import { optionOf, type Player } from './state.js'

/** Marks the sentence, and brings it into view where the reader wants that. */
export function show(state: Player, index: number): void {
  if (index === state.shown) return
  elementOf(state, state.shown)?.classList.remove('speaking')
  state.shown = index
  state.spoken = []
  showWord(state, -1)
  showSections(state)
  const element = elementOf(state, index)
  if (!element) return
  element.classList.add('speaking')
  dispatchEvent(new Event(spokenEvent))
  const [, begin = 0, , , words] = state.cues[index] ?? []
  if (words && 'highlights' in CSS) state.spoken = rangesOf(element, words, begin)
  if (optionOf(state, 'follow')?.checked) reveal(state)
}

export function elementOf({ cues }: Player, index: number): HTMLElement | null {
  return document.getElementById(cues[index]?.[0] ?? '')
}

/** Into the part of the window that the dock leaves free. */
export function reveal(state: Player): void {
  const element = elementOf(state, state.shown)
  if (!element) return
  const { top, bottom } = element.getBoundingClientRect()
  const clear = Number.parseFloat(page().style.getPropertyValue('--clear')) || 0
  const floor = innerHeight - clear
  if (top >= 0 && bottom <= floor * 0.9) return
  // What is higher than the free part begins at its top.
  element.scrollIntoView({
    block: bottom - top > floor / 2 ? 'start' : 'center',
    behavior: isCalm() ? 'auto' : 'smooth',
  })
}

/** Whether the reader, or their system, wants less motion. */
export function isCalm(): boolean {
  return page().dataset.motion === 'less' || matchMedia('(prefers-reduced-motion:reduce)').matches
}

/** Places of words in the sentence's own text, as they were counted when the page was made. */
export function rangesOf(sentence: Element, words: readonly number[], begin: number): Player['spoken'] {
  const texts = textsOf(sentence)
  const found: Player['spoken'] = []
  let offset = 0
  let at = begin
  for (let index = 0; index < words.length; index += 3) {
    const [gap = 0, length = 0, later = 0] = words.slice(index, index + 3)
    const range = document.createRange()
    offset += gap
    range.setStart(...pointAt(texts, offset + 1, -1))
    offset += length
    range.setEnd(...pointAt(texts, offset, 0))
    at += later / 100
    found.push({ at, range })
  }
  return found
}

/** Text nodes without the numbers of notes, readings over characters, and what only screen readers say. */
export function textsOf(sentence: Element): Text[] {
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (
      !text.parentElement?.closest(
        '.noteref,rt,rp,math,.visually-hidden,.page-number,.expansion,[aria-hidden]',
      )
    )
      texts.push(text)
  }
  return texts
}

/** The node that holds the character before an offset. */
export function pointAt(texts: readonly Text[], offset: number, shift: number): [Node, number] {
  let rest = offset
  for (const text of texts) {
    if (rest <= text.length) return [text, rest + shift]
    rest -= text.length
  }
  return [texts[0] as Node, 0]
}

export function showWord(state: Player, time: number): void {
  const index = state.spoken.findLastIndex(({ at }) => at <= time)
  if (index === state.word) return
  state.word = index
  const word = state.spoken[index]
  if (word) {
    styleWords()
    CSS.highlights.set('lectern-word', new Highlight(word.range))
  } else CSS.highlights?.delete('lectern-word')
}

let isStyled = false

/** Added by script, since checkers of style do not know it yet. */
function styleWords(): void {
  if (isStyled) return
  isStyled = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(wordStyle)
  document.adoptedStyleSheets.push(sheet)
}
