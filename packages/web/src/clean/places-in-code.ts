import type { Root as HastRoot } from 'hast'
import { elements, elementsIn } from '../text/elements.js'

/** Code holds characters alone: what leads to a place in a program text leads to the whole text. */
export function joinPlacesInCode(page: HastRoot): void {
  const moved = new Map<string, string>()
  for (const pre of elements(page, 'pre')) {
    const places = elementsIn(pre).flatMap(({ properties: { id, name } }) =>
      [id, name].flatMap((one) => (one ? [String(one)] : [])),
    )
    const [first] = places
    if (first === undefined) continue
    pre.properties.id ??= first
    for (const place of places) moved.set(`#${place}`, `#${pre.properties.id}`)
  }
  for (const { properties } of moved.size > 0 ? elements(page, 'a') : []) {
    const whole = moved.get(String(properties.href))
    if (whole !== undefined) properties.href = whole
  }
}
