import { codeSignsOf } from '@lectern/languages'

/** Names of the signs of code in a language, undefined where it has none. */
export type SignNames = (lang: string) => ReadonlyMap<string, string> | undefined

/** Loads the names in all languages of an article, and those of English, which stand in. */
export async function loadSignNames(langs: Iterable<string>): Promise<SignNames> {
  const known = new Map<string, ReadonlyMap<string, string>>()
  for (const lang of new Set(['en', ...langs])) {
    const signs = await codeSignsOf(lang)
    if (signs) known.set(lang, new Map(Object.entries(signs)))
  }
  return (lang) => known.get(lang)
}

/** The same for code that is read sign by sign: English stands in. */
export function lineSigns(
  { signNames }: { signNames: SignNames },
  lang: string,
): ReadonlyMap<string, string> {
  return signNames(lang) ?? signNames('en') ?? new Map()
}
