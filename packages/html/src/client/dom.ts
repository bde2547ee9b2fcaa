/** All elements that match, in order. */
export function all<Kind extends Element = HTMLElement>(
  selector: string,
  inside: ParentNode = document,
): Kind[] {
  return [...inside.querySelectorAll<Kind>(selector)]
}
