import type { Player } from './state.js'

/** From the first use on the player may stick to the window; what gets the focus, and what is spoken, then stays clear of it. */
export function stick({ root, audio }: Player): void {
  const clear = (): void => {
    const isSticky = getComputedStyle(root).position === 'sticky'
    document.documentElement.style.scrollPaddingTop = isSticky ? `${root.offsetHeight + 8}px` : ''
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
