import { childrenOf, elementsOf, type Markup, textIn } from '../../package/xml.js'
import type { Files } from '../../package/zip.js'

/**
 * Flat XML holds its pictures in base64 (part 3, 19.378): here they become files, as in a package.
 *
 * @returns the root with references to them
 */
export function flatFiles(root: Markup): { root: Markup; files: Files } {
  const pictures = new Map<string, Uint8Array>()
  const named = (element: Markup): Markup => {
    const data = element.name === 'draw:image' && childrenOf(element, 'office:binary-data')[0]
    const bytes = data && decoded(textIn(data))
    if (bytes) {
      const path = `Pictures/${pictures.size + 1}${extensionOf(bytes)}`
      pictures.set(path, bytes)
      return { ...element, attributes: { ...element.attributes, 'xlink:href': path }, children: [] }
    }
    if (elementsOf(element).length === 0) return element
    return {
      ...element,
      children: element.children.map((one) => (typeof one === 'string' ? one : named(one))),
    }
  }
  return {
    root: named(root),
    files: { has: (path) => pictures.has(path), read: async (path) => pictures.get(path) },
  }
}

function decoded(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64.replace(/\s+/g, '')), (one) => one.charCodeAt(0))
  } catch {
    return undefined
  }
}

const signatures: readonly (readonly [string, string])[] = [
  ['\u0089PNG', '.png'],
  ['\u00ff\u00d8\u00ff', '.jpg'],
  ['GIF8', '.gif'],
  ['BM', '.bmp'],
  ['VCLMTF', '.svm'],
  ['\u0001\u0000\u0000\u0000', '.emf'],
  ['\u00d7\u00cd\u00c6\u009a', '.wmf'],
  ['II*\u0000', '.tiff'],
  ['MM\u0000*', '.tiff'],
]

function extensionOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 300))
  return (
    signatures.find(([signature]) => head.startsWith(signature))?.[1] ?? (/<svg\b/.test(head) ? '.svg' : '')
  )
}
