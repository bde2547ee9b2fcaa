import type { Script, SpeechItem } from '@lectern/narration'

/** What is said, by the id of its cue. */
export function itemsById({ items }: Script): Map<string, SpeechItem> {
  const found = new Map<string, SpeechItem>()
  for (const item of items) if (item.type === 'speech') found.set(item.id, item)
  return found
}
