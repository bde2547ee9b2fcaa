import { languageName } from './languages.js'
import { rules } from './rules.js'
import type { State } from './state.js'
import { saysFigures } from './verbalise/index.js'

/** In a language without rules for them, figures are left to the voice: a finding a language, at the first of them. */
export function reportFigures({ article, options }: State): void {
  const told = new Set<string>()
  for (const { id, lang, text, position } of article.blocks.values()) {
    if (lang === 'und' || told.has(lang) || saysFigures(lang) || !/\p{Nd}/u.test(text)) continue
    told.add(lang)
    options.report?.(
      rules['figures-language'],
      `Numbers in ${languageName(lang, 'en')} are left to the voice: Lectern has no rules for them`,
      { place: position, block: id, hint: 'Check them by ear, or write numbers, dates and units as words.' },
    )
  }
}
