/** An address, or a part of one, as people write it; as it stands where it is written wrongly. */
export function decodedUrl(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

/** Schemes that a link of an article or an edition may have: they lead to a page or a person, and run nothing. */
export const linkSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel'])

/** Controls, spaces and invisible characters, which programs may drop before they look for the scheme (URL standard, 4.4). */
const invisible = /[\0-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g

/** The scheme of an address in lower case; undefined for a relative one; the two slashes of a share of a network (UNC), which no list of schemes has. */
export function schemeOf(url: string): string | undefined {
  const bare = url.replace(invisible, '')
  const [share, scheme] = /^(?:[\\/]{2}|([^/?#:]*):)/.exec(bare) ?? []
  return scheme?.toLowerCase() ?? share
}

/** Whether a link may lead there: somewhere, and to an address that is relative or of a known scheme. */
export function isSafeUrl(url: string): boolean {
  const scheme = schemeOf(url)
  return url.replace(invisible, '') !== '' && (scheme === undefined || linkSchemes.has(scheme))
}

/** The URL, in characters that a URL may hold, when it is safe to follow or load; else undefined. */
export function safeUrl(url: string): string | undefined {
  return isSafeUrl(url) ? encodeUnsafe(url.trim()) : undefined
}

/** The address when it is one of the web's, safe to follow; else undefined: a URN only names a work. */
export function webAddress(address: string | undefined): string | undefined {
  return address && /^https?:/i.test(address) ? safeUrl(address) : undefined
}

/** What no URL may hold, written as WHATWG's parser would, and a second `#` or a `%` before no number, which it would leave. The brackets of an IPv6 address stay. */
export function encodeUnsafe(url: string): string {
  const isNumbered = /^[a-z]+:\/\/\[/i.test(url)
  const fragment = url.indexOf('#')
  return url.replace(/[\0-\x20<>"`{}|\\^[\]#]|%(?![\da-f]{2})/gi, (char, at: number) => {
    const stays = char === '#' ? at === fragment : isNumbered && (char === '[' || char === ']')
    return stays ? char : encodeURIComponent(char)
  })
}
