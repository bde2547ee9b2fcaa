import { all, one, page } from './dom.js'

// A note's words beside its call, on hover and on focus. Escape closes them, the pointer may go onto them, and they stay until
// the reader leaves (WCAG 1.4.13). Where a copy stands in the margin, that is enough. Following the call leads to the note itself, and Escape
// back; for a finger the words stand at the foot of the window until it touches something else.

export function notes(): void {
  if (!one('.noteref a')) return
  const preview = document.createElement('div')
  preview.id = 'lectern-note'
  preview.className = 'note-preview'
  preview.role = 'tooltip'
  preview.hidden = true
  one('div.text')?.after(preview)
  let call: HTMLAnchorElement | null = null
  let timer = 0
  const show = (link: HTMLAnchorElement | null): void => {
    clearTimeout(timer)
    call?.removeAttribute('aria-describedby')
    call = link
    preview.hidden = true
    if (link && !isBeside() && fillPreview(preview, link)) placePreview(preview, link)
  }
  const later = (link: HTMLAnchorElement | null): void => {
    clearTimeout(timer)
    timer = setTimeout(() => show(link), link ? 150 : 400)
  }
  followCalls(show)
  addEventListener('pointerover', ({ target, pointerType }) => {
    const over = target instanceof Element ? target : null
    const link = over?.closest<HTMLAnchorElement>('.noteref a') ?? null
    if (preview.contains(over) || (link && link === call)) clearTimeout(timer)
    else if (pointerType === 'mouse' && (link || (call && call !== document.activeElement))) later(link)
  })
  addEventListener('focusin', ({ target }) => {
    if (!preview.contains(target as Node)) show((target as Element).closest('.noteref a'))
  })
  addEventListener('focusout', () => show(null))
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') show(null)
  })
  // Who zooms in on a note must not have to scroll sideways.
  addEventListener('resize', () => call && placePreview(preview, call))
}

export function fillPreview(preview: HTMLElement, link: HTMLAnchorElement): boolean {
  if (!copyOf(link, preview)) return false
  link.setAttribute('aria-describedby', preview.id)
  preview.hidden = false
  return true
}

/** Fills a place with a note's words, without ids and without the ways back; says whether there is such a note. */
export function copyOf(link: HTMLAnchorElement, place: HTMLElement): boolean {
  const note = noteOf(link)
  if (!note) return false
  const copy = note.cloneNode(true) as HTMLElement
  for (const element of all('.backlinks,audio,video', copy)) element.remove()
  for (const element of all('[id],a', copy)) {
    element.removeAttribute('id')
    element.tabIndex = -1
  }
  place.lang = note.closest<HTMLElement>('[lang]')?.lang ?? ''
  place.dir = note.closest<HTMLElement>('[dir]')?.dir ?? ''
  place.replaceChildren(...copy.childNodes)
  return true
}

/** Whether notes stand in the margin. */
const isBeside = (): boolean => one('.side-note')?.checkVisibility() === true

function noteOf(link: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(decodeURIComponent(link.hash.slice(1)))
}

/**
 * Lets the focus follow the call to its note, and Escape bring it back; a finger is shown the words where it is. The browser itself focuses what a fragment names (HTML, "scroll to
 * the fragment"), at its next frame; a second `focus()` of ours could come after Escape.
 */
function followCalls(show: (link: HTMLAnchorElement | null) => void): void {
  let caller: HTMLElement | null = null
  addEventListener('click', (event) => {
    const { target, pointerType } = event as PointerEvent
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.noteref a') : null
    const note = link && noteOf(link)
    if (!note) return pointerType === 'touch' ? show(null) : undefined
    if (pointerType === 'touch' && !isBeside()) {
      show(link)
      return event.preventDefault()
    }
    caller = link
    note.tabIndex = -1
  })
  addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape' || !caller || !(target as Element).closest('.notes')) return
    caller.focus()
    caller = null
  })
}

/** Under the call, or over it where there is no room; never beyond the edges of the page. */
export function placePreview(preview: HTMLElement, link: Element): void {
  const { left, top, bottom } = link.getBoundingClientRect()
  const { width, height } = preview.getBoundingClientRect()
  const isUnder = bottom + height + 8 < innerHeight || top < height + 8
  const room = page().clientWidth - width - 8
  preview.style.left = `${scrollX + Math.max(8, Math.min(left, room))}px`
  preview.style.top = `${scrollY + (isUnder ? bottom + 4 : top - height - 4)}px`
}
