import type { Element } from 'xast'

/**
 * The drawing with ids that are XML names and each there once, as EPUB asks for: editors write neither. Of the same ones the first stays, which is
 * the one that references find.
 */
export function withSoundIds(element: Element, known: Set<string> = new Set()): Element {
  const attributes = Object.entries(element.attributes).flatMap(([name, value]) => {
    if (name !== 'id') return [[name, value && soundReference(name, value)] as const]
    const id = soundId(value ?? '')
    if (id === '' || known.has(id)) return []
    known.add(id)
    return [[name, id] as const]
  })
  return {
    ...element,
    attributes: Object.fromEntries(attributes),
    children: element.children.map((child) =>
      child.type === 'element' ? withSoundIds(child, known) : child,
    ),
  }
}

/** What is no letter, digit, dot, hyphen or low line becomes a low line (XML Namespaces 1.0, NCName). */
function soundId(id: string): string {
  return id.replace(/[^\p{L}\p{N}._-]/gu, '_').replace(/^(?=[^\p{L}_])/u, '_')
}

function soundReference(name: string, value: string): string {
  if (name === 'href' || name === 'xlink:href')
    return value.startsWith('#') ? `#${soundId(value.slice(1))}` : value
  return value.replace(
    /url\((["']?)#([^"'()]+)\1\)/g,
    (_, quote, id) => `url(${quote}#${soundId(id)}${quote})`,
  )
}
