// Only a table that overflows is a stop of the Tab key and a region of the page.

export function tables(): void {
  measureTables()
  addEventListener('resize', measureTables)
}

export function measureTables(): void {
  for (const [index, region] of document.querySelectorAll<HTMLElement>('.table-region').entries()) {
    if (region.scrollWidth > region.clientWidth + 1) openRegion(region, index)
    else
      for (const name of ['tabindex', 'role', 'aria-labelledby', 'aria-label']) region.removeAttribute(name)
  }
}

/** Named by its caption, else by its first row. */
export function openRegion(region: HTMLElement, index: number): void {
  region.tabIndex = 0
  region.setAttribute('role', 'region')
  const caption = region.querySelector('caption')
  if (caption?.id) region.setAttribute('aria-labelledby', caption.id)
  else region.setAttribute('aria-label', `${index + 1}: ${region.querySelector('tr')?.textContent ?? ''}`)
}
