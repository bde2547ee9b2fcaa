import { page } from './dom.js'

/**
 * The page folds its contents and its notes away where the size that the reader chose leaves too little room beside the text: media queries
 * know the browser's own size only. Runs before anything is painted.
 */
export function fold(): void {
  const update = (): void => {
    const size = Number.parseFloat(getComputedStyle(page()).fontSize)
    page().classList.toggle('folded', innerWidth < 70 * size)
  }
  addEventListener('resize', update)
  addEventListener('lectern-preferred', update)
  update()
}
