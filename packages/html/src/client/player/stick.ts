import { page } from '../dom.js'
import type { Player } from './state.js'

/**
 * From the first use on the player may stick to the window; what gets the focus, and what is spoken, then stays clear of it. A margin of
 * the text does that: with padding of the window, focus within the player would scroll the page.
 */
export function stick({ root, audio }: Player): void {
  const clear = (): void => {
    const height = getComputedStyle(root).position === 'sticky' ? root.offsetHeight + 8 : 0
    page().style.setProperty('--clear', `${height}px`)
  }
  audio.addEventListener(
    'play',
    () => {
      root.classList.add('used')
      new ResizeObserver(clear).observe(root)
      addEventListener('resize', clear)
    },
    { once: true },
  )
}
