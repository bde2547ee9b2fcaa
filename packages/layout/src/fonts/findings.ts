import type { Article, MissingFont, Report } from '@lectern/core'
import { rules } from '../rules.js'
import type { FontBook } from './book.js'

/** Says what the fonts could not do: which scripts, which families, which files. */
export function reportFonts(
  { missing, replaced, unreadable }: FontBook,
  article: Article,
  report: Report,
): void {
  for (const name of new Set(missing.map((lack) => lack.package)))
    reportMissing(
      missing.filter((lack) => lack.package === name),
      article,
      report,
    )
  for (const { family, package: name } of replaced) {
    report(rules['font-family'], `The font "${family}" is not installed: another stands in its place`, {
      hint: name ? `npm install ${name}` : 'Give its file with --fonts, or the name of a font that is known.',
    })
  }
  for (const { name, reason } of unreadable) {
    report(rules['font-unreadable'], `The font file ${name} ${reason}`, {
      hint: 'Give a TrueType, OpenType or WOFF file.',
    })
  }
}

/** One finding a package, at the first block that needs it. */
function reportMissing(lacks: readonly MissingFont[], { blocks }: Article, report: Report): void {
  const [first] = lacks
  if (!first) return
  const letters = lacks.map(({ script }) => lettersOf(script))
  const [block, record] = [...blocks].find(([, { text }]) => letters.some((one) => one?.test(text))) ?? []
  const scripts = lacks.map(({ script }) => script).join(', ')
  const message = lacks.every(({ otherForms }) => otherForms)
    ? `Characters of the script ${scripts} are drawn as another language writes them`
    : `No installed font draws the script ${scripts}`
  report(rules['font-missing'], message, { place: record?.node, block, hint: `npm install ${first.package}` })
}

/** Groups of symbols have names of ISO 15924 too, which are no scripts of Unicode. */
function lettersOf(script: string): RegExp | undefined {
  if (script === 'Zsye') return /\p{Emoji_Presentation}/u
  try {
    return new RegExp(`\\p{Script=${script}}`, 'u')
  } catch {
    return undefined
  }
}
