import { all, one } from './dom.js'
import { copyOf } from './notes.js'

// Where there is a margin each note stands beside its first call as well: a copy for the eye alone, which nothing can focus and no voice reads.

export function sideNotes(): void {
  const text = one('div.text')
  const calls = all<HTMLAnchorElement>('div.text .noteref a')
  if (!text || calls.length === 0) return
  let copies: Map<HTMLAnchorElement, HTMLElement> | undefined
  const place = (): void => {
    if (!hasMargin(text)) return
    copies ??= makeCopies(text, calls)
    placeAll(text, copies)
  }
  new ResizeObserver(place).observe(text)
  // Lines move when a font comes. (`document.fonts.ready` would compute the style and layout of the whole page to find out whether one is wanted.)
  document.fonts?.addEventListener('loadingdone', place)
}

/** The style says whether there is one: copies are shown only there. */
function hasMargin(text: HTMLElement): boolean {
  return getComputedStyle(text).gridColumnStart === '4'
}

function makeCopies(
  text: HTMLElement,
  calls: readonly HTMLAnchorElement[],
): Map<HTMLAnchorElement, HTMLElement> {
  const copies = new Map<HTMLAnchorElement, HTMLElement>()
  const seen = new Set<string>()
  for (const call of calls) {
    // A call within a note stands at the foot already.
    if (seen.has(call.hash) || call.closest('.notes')) continue
    seen.add(call.hash)
    const copy = document.createElement('div')
    if (!copyOf(call, copy)) continue
    copy.className = 'side-note'
    copy.inert = true
    copy.ariaHidden = 'true'
    const number = document.createElement('b')
    number.textContent = `${call.textContent} `
    ;(copy.querySelector('p') ?? copy).prepend(number)
    copies.set(call, copy)
  }
  text.append(...copies.values())
  return copies
}

/** Each as high as its call, below the one before and clear of what spans text and margin. Everything is measured before anything moves. */
function placeAll(text: HTMLElement, copies: ReadonlyMap<HTMLAnchorElement, HTMLElement>): void {
  const { top: origin, width } = text.getBoundingClientRect()
  const wide = all('.wide,.table-region,.table-figure,.math-block,pre', text)
    .filter((block) => block.offsetWidth > width + 1)
    .map((block) => block.getBoundingClientRect())
  const measured = [...copies].map(([call, copy]) => ({
    copy,
    top: call.getBoundingClientRect().top,
    height: copy.offsetHeight,
  }))
  // Places count from the window's top: what stands above it is negative.
  let free = Number.NEGATIVE_INFINITY
  for (const { copy, top, height } of measured) {
    let at = Math.max(top - 4, free)
    for (const block of wide)
      if (at + height > block.top - 8 && at < block.bottom + 12) at = block.bottom + 12
    copy.style.top = `${at - origin}px`
    free = at + height + 16
  }
}
