import { childrenOf, type Markup } from '../../package/xml.js'

/** What a part names: another part, or something outside the file. */
export interface Relationship {
  id: string
  /** The last part of its type ("image", "footnotes"): the same in both kinds of Office Open XML. */
  type: string
  /** A path in the package without a leading slash, or an address. */
  target: string
  isOutside: boolean
}

/** Where a part's relationships are listed (ECMA-376-2, 6.5.3). */
export function pathOfRelationships(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}

export function relationshipsOf(root: Markup | undefined, part: string): ReadonlyMap<string, Relationship> {
  const list = childrenOf(root, 'Relationship').map(({ attributes }): Relationship => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes
    const isOutside = mode === 'External'
    return {
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: isOutside ? target : within(target, part),
      isOutside,
    }
  })
  return new Map(list.map((one) => [one.id, one]))
}

/** A target as a path from the package's root; `..` never leads out of it. */
function within(target: string, part: string): string {
  const base = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  const path: string[] = [...base]
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return unescaped(path.join('/'))
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
