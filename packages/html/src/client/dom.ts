/** All elements that match, in order. */
export function all<Kind extends Element = HTMLElement>(
  selector: string,
  inside: ParentNode = document,
): Kind[] {
  return [...inside.querySelectorAll<Kind>(selector)]
}

/** The first element of the page that matches. */
export function one<Kind extends Element = HTMLElement>(selector: string): Kind | null {
  return document.querySelector<Kind>(selector)
}

/** The element of the whole page, which carries what the reader chose. */
export const page = (): HTMLElement => document.documentElement
