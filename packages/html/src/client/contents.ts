// Marks the current section in the contents.

export function contents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')]
  const targets = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))
  if (links.length === 0 || !('IntersectionObserver' in window)) return
  const update = (): void => {
    const index = targets.findLastIndex(
      (target) => target !== null && target.getBoundingClientRect().top < innerHeight / 3,
    )
    for (const [at, link] of links.entries()) {
      if (at === index) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  const observer = new IntersectionObserver(update, { rootMargin: '0px 0px -66%' })
  for (const target of targets) if (target) observer.observe(target)
}
