import type { Theme } from '@lectern/core'
import type { Look } from '../look.js'
import type { Place } from '../scope.js'

/** How the words of a heading look, whether the author's or ours. */
export function headingLook({ look, given }: Place, depth: number): Look {
  const size = headingSize(given.theme, depth)
  return { ...look, role: 'heading', bold: true, italic: false, size, leading: 1.2 }
}

/** The larger the text, the less a heading has to be larger still. */
function headingSize({ type }: Theme, depth: number): number {
  const more = ((type.scale[depth - 1] ?? 1) - 1) * Math.min(type.size, 24)
  return Math.max(type.minimum, type.size + more)
}
