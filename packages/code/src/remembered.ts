import type { Cache } from '@lectern/core'
import type { Highlight } from './highlight.js'
import { keyOf, type Program } from './programs.js'
import type { Token } from './tokens.js'

/** What is kept is of this form; another form is another key. */
const form = 1

/** The libraries whose results are kept; a test holds them against what is installed. */
export const libraries = 'lowlight 3.3.0, highlight.js 11.11.2'

/** Null where a language has no grammar. */
type Kept = readonly (readonly Token[] | null)[]

/** Knows these programs by heart: from the cache, or, and then for the next run, from grammars. Loading those takes 20 ms. */
export async function remembered(
  programs: readonly Program[],
  cache: Cache,
  load: () => Promise<Highlight>,
): Promise<Highlight> {
  const key = JSON.stringify(['code', form, libraries, programs])
  const bytes = await cache.get(key)
  const kept = bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as Kept) : workOut(programs, await load())
  if (!bytes) keep(key, kept, cache)
  const known = new Map(
    programs.map(({ lang, code }, index) => [keyOf(lang, code), kept[index] ?? undefined]),
  )
  return (code, lang) => (lang ? known.get(keyOf(lang, code)) : undefined)
}

function workOut(programs: readonly Program[], highlight: Highlight): Kept {
  return programs.map(({ lang, code }) => highlight(code, lang) ?? null)
}

/** Nobody waits for it, and a cache must never stop a build. */
function keep(key: string, kept: Kept, cache: Cache): void {
  cache.set(key, new TextEncoder().encode(JSON.stringify(kept))).catch(() => undefined)
}
