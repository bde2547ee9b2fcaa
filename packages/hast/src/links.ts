import { encodeUnsafe, safeUrl } from '@lectern/core'
import { idOf, type State } from './state.js'

/** Where a link leads, or undefined where it may not, or leads to nothing. */
export function hrefOf(url: string, state: State): string | undefined {
  if (!url.startsWith('#')) return url.trim() === '' ? undefined : safeUrl(url)
  const id = decode(url.slice(1))
  if (!state.run.ids.has(id)) return undefined
  return toId(id, state)
}

/** The reference to something that has an id in the article. */
export function toId(id: string, state: State): string {
  return state.run.options.href?.(id) ?? `#${encodeUnsafe(idOf(state, id))}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
