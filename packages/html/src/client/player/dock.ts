import { all, one, page } from '../dom.js'
import type { Player } from './state.js'

/**
 * From the first use on the dock stands at the foot of the window. What it covers stays free: the page is longer by its height, and whatever
 * gets the focus is brought above it. It never takes the focus itself. Closed it is silent, and the next use opens it again.
 */
export function bindDock({ root, audio }: Player): void {
  const dock = root.querySelector<HTMLElement>('.dock')
  if (!dock) return
  const arrange = (): void => {
    arrangeControls(dock)
    // Nothing while it is closed.
    page().style.setProperty('--clear', `${dock.offsetHeight}px`)
  }
  if (!dock.showPopover) dock.removeAttribute('popover')
  new ResizeObserver(arrange).observe(dock)
  addEventListener('resize', arrange)
  addEventListener('lectern-preferred', arrange)
  audio.addEventListener('play', () => {
    if (dock.popover && !dock.matches(':popover-open')) dock.showPopover()
    arrange()
  })
  dock.addEventListener('toggle', (event) => {
    if (event.target === dock && event.newState === 'closed') audio.pause()
  })
}

/**
 * The controls that there is room for stand in the dock, the others in what "more" opens. Widths and heights are counted in the size that the
 * reader chose. Under 24em of height only pause and "more" stay.
 */
function arrangeControls(dock: HTMLElement): void {
  const moved = one('.moved')
  const more = dock.querySelector('.more')
  if (!moved || !more) return
  const em = Number.parseFloat(getComputedStyle(page()).fontSize)
  const [isNarrow, isLow] = [innerWidth / em < 34, innerHeight / em < 24]
  // Only when it changes: what moves in the document loses the focus.
  const room = `${isNarrow} ${isLow}`
  if (dock.dataset.room === room) return
  dock.dataset.room = room
  const [back, play, next, position, speed] = [
    '[data-do=back]',
    '.dock>[data-do=play]',
    '[data-do=next]',
    '.position',
    '.speed',
  ].map((one) => dock.querySelector(one))
  const isSmall = isNarrow || isLow
  const own = [!isLow && back, play, !isLow && next, !isSmall && position, !isSmall && speed]
  const away = [isLow && back, isLow && next, isSmall && speed, isSmall && position]
  const focused = document.activeElement as HTMLElement
  moved.append(...away.filter((one) => one instanceof Element))
  for (const one of own) if (one instanceof Element) more.before(one)
  if (focused !== document.activeElement && dock.contains(focused)) focused.focus({ preventScroll: true })
}

/** The listen button of the section that is read pauses it. */
export function showSections({ audio, shown, words }: Player): void {
  const buttons = all('[data-cue]')
  const at = audio.paused ? undefined : buttons.findLast(({ dataset }) => Number(dataset.cue) <= shown)
  for (const button of buttons) {
    const isOn = button === at
    if (button.classList.toggle('on', isOn) !== isOn) continue
    const label = button.firstElementChild
    const text = isOn ? words.pause : words.listenFrom
    if (label && label.textContent !== text) label.textContent = text
  }
}
