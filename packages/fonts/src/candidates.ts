import { type Family, families } from './families.js'

/**
 * Families in the order in which they may draw a text: the asked one, the general one, those of its scripts, and
 * symbols last. Unified ideographs go by language: the same character has Japanese, Korean and Chinese forms.
 */
export function candidates(asked: string, lang: string, scripts: ReadonlySet<string>): readonly Family[] {
  const first = familyNamed(asked)
  const rest = families.filter((family) => family !== first && serves(family, scripts))
  return [first, ...rest.sort((one, other) => rank(one, lang) - rank(other, lang))]
}

/** A family by name or generic; an unknown name is the default, as a browser would do. */
export function familyNamed(asked: string): Family {
  const found = families.find(({ name, generic }) => name === asked || generic === asked)
  const fallback = families[0]
  if (!found && !fallback) throw new Error('No families')
  return (found ?? fallback) as Family
}

function serves(family: Family, scripts: ReadonlySet<string>): boolean {
  if (family.generic === 'sans' || family.generic === 'mono') return false
  return (
    family.name === 'Noto Sans' || !family.optional || family.scripts.some((script) => scripts.has(script))
  )
}

/** Families of the text's own language come first; the others keep the table's order. */
function rank(family: Family, lang: string): number {
  if (family.name === 'Noto Sans') return 0
  return family.langs?.some((tag) => lang === tag || lang.startsWith(`${tag}-`)) ? 1 : 2
}
