import type { ClientConfig } from './config.js'
import { all } from './dom.js'

// Only a table that overflows is a stop of the Tab key and a region of the page.

export function tables({ words }: ClientConfig): void {
  const regions = all('.table-region')
  const measure = (): void => {
    const wide = regions.map((region) => region.scrollWidth > region.clientWidth + 1)
    for (const [index, region] of regions.entries()) {
      if (wide[index]) openRegion(region, words.table.replace('#', String(index + 1)))
      else
        for (const name of ['tabindex', 'role', 'aria-labelledby', 'aria-label']) region.removeAttribute(name)
    }
  }
  const observer = new ResizeObserver(measure)
  for (const region of regions) observer.observe(region)
}

/** Named by its caption, else by its place among the tables. */
export function openRegion(region: HTMLElement, name: string): void {
  region.tabIndex = 0
  region.setAttribute('role', 'region')
  const caption = region.querySelector('caption')
  if (caption?.id) region.setAttribute('aria-labelledby', caption.id)
  else region.setAttribute('aria-label', name)
}
