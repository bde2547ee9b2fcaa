import { idOf, type State } from './state.js'

const schemes = new Set(['http', 'https', 'mailto', 'tel', 'ftp', 'sms', 'geo', 'doi', 'urn', 'xmpp'])

/**
 * The URL when it is safe to follow or load: relative, or of a known scheme. Control characters and spaces, which browsers drop
 * before they look for the scheme, do not hide one.
 */
export function safeUrl(url: string): string | undefined {
  const bare = url.replace(/[\0-\x20]+/g, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]
  if (scheme && !schemes.has(scheme.toLowerCase())) return undefined
  return encodeSpaces(url.trim())
}

/** Where a link leads, or undefined where it may not, or leads to nothing. */
export function hrefOf(url: string, state: State): string | undefined {
  if (!url.startsWith('#')) return url.trim() === '' ? undefined : safeUrl(url)
  const id = decode(url.slice(1))
  if (!state.run.ids.has(id)) return undefined
  return toId(id, state)
}

/** The reference to something that has an id in the article. */
export function toId(id: string, state: State): string {
  return state.run.options.href?.(id) ?? `#${encodeSpaces(idOf(state, id))}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What no URL may hold, written as WHATWG's parser would (Nu reports the rest as errors). */
function encodeSpaces(url: string): string {
  return url.replace(/[\0-\x20<>"`{}|\\^[\]]/g, (char) =>
    (char === '[' || char === ']') && /^[a-z]+:\/\/\[/i.test(url) ? char : encodeURIComponent(char),
  )
}
