import { all, one, page } from './dom.js'

// Marks the current section in the contents: the one that is read, or else the one that is heard.

/** Sent when another sentence is spoken. */
export const spokenEvent = 'lectern-spoken'

export function contents(): void {
  const links = all<HTMLAnchorElement>('.contents a')
  const targets = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))
  const list = one('.contents')
  if (!list || links.length === 0) return
  openBeside(list)
  let isAsked = false
  const update = (): void => {
    isAsked = false
    const index = spokenOf(targets) ?? currentOf(targets)
    for (const [at, link] of links.entries()) {
      if (at !== index) link.ariaCurrent = null
      else if (!link.ariaCurrent) markCurrent(link)
    }
  }
  const ask = (): void => {
    if (!isAsked) requestAnimationFrame(update)
    isAsked = true
  }
  addEventListener('scroll', ask, { passive: true })
  addEventListener('hashchange', ask)
  addEventListener(spokenEvent, ask)
}

/** Beside the text the style shows the list whatever its disclosure says. Open, who cannot see the style is told the same. */
function openBeside(list: HTMLElement): void {
  const disclosure = list.querySelector('details')
  let isBeside = false
  const place = (): void => {
    const was = isBeside
    isBeside = getComputedStyle(list).position === 'sticky'
    if (disclosure && was !== isBeside) disclosure.open = isBeside
  }
  new ResizeObserver(place).observe(list)
}

/** While the voice reads, the contents follow it. */
function spokenOf(targets: readonly (Element | null)[]): number | undefined {
  const spoken = one('.playing') && one('.speaking')
  if (!spoken) return undefined
  const isBefore = (target: Element | null): boolean =>
    target !== null &&
    (target.contains(spoken) || !!(target.compareDocumentPosition(spoken) & Node.DOCUMENT_POSITION_FOLLOWING))
  return targets.findLastIndex(isBefore)
}

/**
 * Where a link led, while that is in sight; else the last heading above a line that goes down the window as the page is read, so that
 * the last sections of a page have their turn too.
 */
function currentOf(targets: readonly (Element | null)[]): number {
  const tops = targets.map((target) => target?.getBoundingClientRect().top ?? Number.NaN)
  const led = targets.findIndex((target) => target?.matches(':target'))
  // A browser scrolls by whole pixels, and leaves a heading a fraction of one above the window.
  if ((tops[led] ?? -9) > -1 && (tops[led] ?? 0) < innerHeight) return led
  const room = page().scrollHeight - innerHeight
  const line = innerHeight * (0.3 + 0.7 * (room > 0 ? scrollY / room : 0))
  return tops.findLastIndex((top) => top < line)
}

/** Also keeps it in sight where the contents stand beside the text and scroll by themselves. */
export function markCurrent(link: HTMLElement): void {
  link.ariaCurrent = 'location'
  const list = link.closest('nav')
  if (list) list.scrollTop = link.offsetTop - list.clientHeight / 2
}
