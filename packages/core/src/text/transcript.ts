import type { RecordingNode } from '../nodes/kinds.js'
import { textOf } from './text-of.js'

/** Whether a recording has a transcript that says something: what stands beside its caption, and is more than a line across the page. */
export function hasTranscript({ children }: RecordingNode): boolean {
  return children.some((child) => child.type !== 'caption' && textOf(child).trim() !== '')
}
