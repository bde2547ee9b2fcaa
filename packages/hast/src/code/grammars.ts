import type { Root } from 'hast'
import type { createLowlight, LanguageFn } from 'lowlight'

type Lowlight = ReturnType<typeof createLowlight>
type Grammar = ReturnType<LanguageFn>

export interface Grammars {
  /** By name or alias, in any case. */
  has(lang: string): boolean
  highlight(lang: string, code: string): Root
}

/**
 * Grammars that are made when their language is first met: an article has one or two of the 37, and all take 5 ms. What a
 * grammar holds of others (styles and scripts in HTML) is made with it.
 */
export function lazyGrammars(lowlight: Lowlight, grammars: Readonly<Record<string, LanguageFn>>): Grammars {
  let hasAll = false
  return { has, highlight: (lang, code) => lowlight.highlight(lang, code) }

  function has(lang: string): boolean {
    const name = lang.toLowerCase()
    if (!lowlight.registered(name) && !hasAll)
      register((Object.hasOwn(aliases, name) && aliases[name]) || name)
    return lowlight.registered(name)
  }

  function register(name: string): void {
    const grammar = Object.hasOwn(grammars, name) ? grammars[name] : undefined
    if (!grammar) {
      lowlight.register(grammars)
      hasAll = true
      return
    }
    if (lowlight.listLanguages().includes(name)) return
    const inner = new Set<string>()
    lowlight.register(name, (library) => {
      const made = grammar(library)
      collect(made, inner, new Set())
      return made
    })
    for (const other of inner) if (Object.hasOwn(grammars, other)) register(other)
  }
}

/** Usual short names; any other makes all grammars, which know theirs. */
export const aliases: Readonly<Record<string, string>> = {
  'c++': 'cpp',
  cs: 'csharp',
  golang: 'go',
  html: 'xml',
  js: 'javascript',
  jsx: 'javascript',
  md: 'markdown',
  py: 'python',
  rb: 'ruby',
  rs: 'rust',
  sh: 'bash',
  svg: 'xml',
  ts: 'typescript',
  tsx: 'typescript',
  yml: 'yaml',
}

/** Names of the languages that a grammar says parts of it are in. */
function collect(value: unknown, found: Set<string>, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || value instanceof RegExp || seen.has(value)) return
  seen.add(value)
  const { subLanguage } = value as Partial<Grammar>
  for (const name of [subLanguage ?? []].flat()) found.add(name)
  for (const inner of Object.values(value)) collect(inner, found, seen)
}
