/**
 * Behind the heading that the pointer is on, its own address. It is for the eye alone: the contents lead to the same places, by keyboard and by
 * voice, and a link in each heading would be told with it.
 */
export function permalink(): void {
  const link = document.createElement('a')
  link.className = 'permalink'
  link.ariaHidden = 'true'
  link.tabIndex = -1
  addEventListener('pointerover', ({ target }) => {
    const heading = target instanceof Element && target.closest('div.text :is(h2,h3,h4)[id]')
    if (!heading || heading.contains(link)) return
    link.href = `#${encodeURIComponent(heading.id)}`
    heading.append(link)
  })
}
