import { refersOutside } from './styles.js'

export const namespaces: Readonly<Record<'xmlns' | 'xmlns:xlink', string>> = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
}

/** Whether an attribute can stay: not a handler, not an editor's own, and not pointing outside the picture. */
export function keptAttribute(name: string, value: string): boolean {
  if (name === 'xmlns' || name === 'xmlns:xlink') return namespaces[name] === value
  if (/^on/i.test(name)) return false
  if (/^(xlink:)?href$/.test(name)) return isInsideReference(value)
  if (name.includes(':')) return name === 'xml:lang' || name === 'xml:space' || name === 'xlink:title'
  return !refersOutside(value)
}

/** A fragment of the same picture, or a raster picture that it carries within. */
function isInsideReference(value: string): boolean {
  const compact = value.replace(/\s/g, '')
  return compact.startsWith('#') || /^data:image\/(png|jpeg|gif|webp);base64,/i.test(compact)
}
