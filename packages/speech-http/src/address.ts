import { badOption, LecternError } from '@lectern/core'

export interface Address {
  url: URL
  /** For the header `authorization`, from a name and a password in the address. They are nowhere else. */
  authorization?: string
  /** What must not be told of it. */
  secrets: readonly string[]
}

/**
 * The address that is asked. Plain http only to this machine: a key and an unpublished article do not travel in the clear.
 *
 * @throws LecternError `bad-usage`; its message never holds the address, which may hold a password
 */
export function addressOf(given: string, path: string): Address {
  const base = given.replace(/\/+$/, '')
  if (!URL.canParse(base)) throw badOption('url', 'The URL of the speech service is not valid', example)
  const url = new URL(`${base}/${path}`)
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local))
    throw badOption('url', `The speech service ${url.host} must be reached over https`, example)
  const { username, password } = url
  if (!username && !password) return { url, secrets: [] }
  url.username = ''
  url.password = ''
  const [name, word] = [decoded(username), decoded(password)]
  const encoded = btoa(String.fromCharCode(...new TextEncoder().encode(`${name}:${word}`)))
  const secrets = [encoded, word, password].filter(Boolean)
  return { url, authorization: `Basic ${encoded}`, secrets }
}

const example = 'For example https://api.example.org/v1.'

/** URLs take a percent sign that begins no escape. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (cause) {
    const hint = 'Write a percent sign in them as %25.'
    throw new LecternError('bad-usage', 'The name or password of the speech service is not well encoded', {
      hint,
      cause,
    })
  }
}
