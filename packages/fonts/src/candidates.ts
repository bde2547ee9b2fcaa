import { type Family, families } from './families.js'

/**
 * Families in the order in which they may draw a text: the asked one, the general one, those of its scripts, and
 * symbols last. Unified ideographs go by language: the same character has Japanese, Korean and Chinese forms.
 */
export function candidates(asked: string, lang: string, scripts: ReadonlySet<string>): readonly Family[] {
  const first = familyNamed(asked)
  const rest = families.filter((family) => family !== first && serves(family, scripts))
  const forms = formsOf(lang)
  return [first, ...rest.sort((one, other) => rank(one, forms) - rank(other, forms))]
}

/** A family by name or generic; an unknown name is the default, as a browser would do. */
function familyNamed(asked: string): Family {
  const found = knownFamily(asked)
  const fallback = families[0]
  if (!found && !fallback) throw new Error('No families')
  return (found ?? fallback) as Family
}

export function knownFamily(asked: string): Family | undefined {
  return families.find(({ name, generic }) => name === asked || generic === asked)
}

function serves(family: Family, scripts: ReadonlySet<string>): boolean {
  if (family.generic === 'sans' || family.generic === 'mono') return false
  return (
    family.name === 'Noto Sans' || !family.optional || family.scripts.some((script) => scripts.has(script))
  )
}

/** Families of the text's own language come first, the nearest before the others; those keep the table's order. */
function rank(family: Family, forms: readonly string[]): number {
  if (family.name === 'Noto Sans') return 0
  const nearest = forms.findIndex((form) => family.langs?.includes(form))
  return nearest < 0 ? 1 + forms.length : 1 + nearest
}

/** Whether this family draws ideographs in the forms of a language, or of the nearest that differs from others. */
export function drawsFormsOf(family: Family, lang: string): boolean {
  return formsOf(lang).some((form) => family.langs?.includes(form))
}

/**
 * Whose forms of ideographs a language wants, best first: `zh-TW` is written in traditional characters, those of Hong
 * Kong differ again.
 */
function formsOf(lang: string): readonly string[] {
  const { language, script, region } = locale(lang)
  if (language !== 'zh' && language !== 'yue') return [language]
  return [`zh-${script}-${region}`, `zh-${script}`]
}

function locale(lang: string): Intl.Locale {
  try {
    return new Intl.Locale(lang).maximize()
  } catch {
    return new Intl.Locale('und')
  }
}
