import type { Element } from 'hast'

/** Properties of CSS and their values, in lower case. */
export type Declarations = Readonly<Record<string, string>>

export function declarationsIn(css: string): Declarations {
  const pairs = css.split(';').flatMap((one) => {
    const colon = one.indexOf(':')
    return colon > 0
      ? [
          [
            one.slice(0, colon).trim().toLowerCase(),
            one
              .slice(colon + 1)
              .trim()
              .toLowerCase(),
          ] as const,
        ]
      : []
  })
  return Object.fromEntries(pairs)
}

/** Rules for one class each, as Google Docs writes them: `.c4{font-weight:700}`. */
export function classRules(css: string): ReadonlyMap<string, Declarations> {
  const rules = new Map<string, Declarations>()
  for (const [, name = '', body = ''] of css.matchAll(/\.([\w-]+)\{([^{}]*)\}/g))
    rules.set(name, { ...rules.get(name), ...declarationsIn(body) })
  return rules
}

/** What words look like, as the elements that say it. Underlining alone says nothing: links have it. */
export function elementsFor(css: Declarations): string[] {
  const names: string[] = []
  const weight = css['font-weight'] ?? ''
  if (weight === 'bold' || Number(weight) >= 600) names.push('strong')
  if (css['font-style'] === 'italic') names.push('em')
  if (/line-through/.test(`${css['text-decoration']} ${css['text-decoration-line']}`)) names.push('s')
  if (css['vertical-align'] === 'super') names.push('sup')
  if (css['vertical-align'] === 'sub') names.push('sub')
  const background = css['background-color']
  if (
    background &&
    !/^(?:transparent|inherit|initial|white|#fff(?:fff)?|rgb\(255, ?255, ?255\))$/.test(background)
  )
    names.push('mark')
  return names
}

/** Puts elements around what stands in this one. */
export function wrapContent(element: Element, names: readonly string[]): void {
  if (element.children.length === 0) return
  for (const tagName of names.toReversed())
    element.children = [
      {
        type: 'element',
        tagName,
        properties: {},
        children: element.children,
        ...(element.position ? { position: element.position } : {}),
      },
    ]
}

export function styleOf({ properties: { style } }: Element): string {
  return typeof style === 'string' ? style : ''
}
