import { type RecordingNode, textOf } from '@lectern/core'

/** Whether a recording has a transcript that says something: what stands beside its caption, and is more than a line across the page. */
export function hasTranscript({ children }: RecordingNode): boolean {
  return children.some((child) => child.type !== 'caption' && textOf(child).trim() !== '')
}
