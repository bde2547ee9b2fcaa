import { all, one, page } from './dom.js'

// A note's words beside its call, on hover and on focus. Escape closes them, the pointer may go onto them, and they stay until
// the reader leaves (WCAG 1.4.13).

export function notes(): void {
  if (!one('.noteref a')) return
  const preview = document.createElement('div')
  preview.id = 'lectern-note'
  preview.className = 'note-preview'
  preview.role = 'tooltip'
  preview.hidden = true
  one('main')?.append(preview)
  let call: HTMLAnchorElement | null = null
  let timer = 0
  const show = (link: HTMLAnchorElement | null): void => {
    clearTimeout(timer)
    call?.removeAttribute('aria-describedby')
    call = link
    preview.hidden = true
    if (link && fillPreview(preview, link)) placePreview(preview, link)
  }
  const later = (link: HTMLAnchorElement | null): void => {
    clearTimeout(timer)
    timer = setTimeout(() => show(link), link ? 150 : 400)
  }
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

/** A copy without ids and without the ways back. */
export function fillPreview(preview: HTMLElement, link: HTMLAnchorElement): boolean {
  const note = document.getElementById(decodeURIComponent(link.hash.slice(1)))
  if (!note) return false
  const copy = note.cloneNode(true) as HTMLElement
  for (const element of all('.backlinks,audio,video', copy)) element.remove()
  for (const element of all('[id],a', copy)) {
    element.removeAttribute('id')
    element.tabIndex = -1
  }
  preview.lang = note.closest<HTMLElement>('[lang]')?.lang ?? ''
  preview.dir = note.closest<HTMLElement>('[dir]')?.dir ?? ''
  preview.replaceChildren(...copy.childNodes)
  link.setAttribute('aria-describedby', preview.id)
  preview.hidden = false
  return true
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
