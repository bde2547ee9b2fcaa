import { all } from './dom.js'

// On paper nothing can be opened: what is closed is open while the page is printed.

export function print(): void {
  let opened: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    opened = all<HTMLDetailsElement>('main details:not([open])')
    for (const element of opened) element.open = true
  })
  addEventListener('afterprint', () => {
    for (const element of opened) element.open = false
  })
}
