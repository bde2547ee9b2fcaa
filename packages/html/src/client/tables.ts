/** Only a table that overflows is a stop of the Tab key and a region of the page. Self-contained: its source is put into the page. */
export function tables(): void {
  const regions = [...document.querySelectorAll<HTMLElement>('.table-region')]
  const update = (): void => {
    for (const region of regions) {
      const overflows = region.scrollWidth > region.clientWidth + 1
      if (overflows) {
        region.tabIndex = 0
        region.setAttribute('role', 'region')
        const caption = region.querySelector('caption')
        if (caption?.id && !region.ariaLabel) region.setAttribute('aria-labelledby', caption.id)
      } else {
        region.removeAttribute('tabindex')
        region.removeAttribute('role')
        if (region.hasAttribute('aria-labelledby')) region.removeAttribute('aria-labelledby')
      }
    }
  }
  update()
  addEventListener('resize', update)
}
