// Marks the current section in the contents.

export function contents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')]
  const targets = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))
  const update = (): void => {
    const index = targets.findLastIndex(
      (target) => target && target.getBoundingClientRect().top < innerHeight / 2,
    )
    for (const [at, link] of links.entries()) {
      if (at !== index) link.removeAttribute('aria-current')
      else if (!link.hasAttribute('aria-current')) markCurrent(link)
    }
  }
  const observer = new IntersectionObserver(update, { rootMargin: '0px 0px -50%' })
  for (const target of targets) if (target) observer.observe(target)
}

/** Also keeps it in sight where the contents stand beside the text and scroll by themselves. */
export function markCurrent(link: HTMLElement): void {
  link.setAttribute('aria-current', 'location')
  const list = link.closest('nav')
  if (list && list.scrollHeight > list.clientHeight) list.scrollTop = link.offsetTop - list.clientHeight / 2
}
