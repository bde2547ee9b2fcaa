import type { Article, MissingFont, Report } from '@lectern/core'
import { rules } from '../rules.js'
import type { FontBook, FontNeeds } from './book.js'
import { listed } from './characters.js'

/**
 * Says what the fonts could not do: which scripts, which families, which files.
 *
 * @param undrawn scripts of which the article's error tells already
 */
export function reportFonts(
  { missing, replaced, unreadable }: FontBook,
  article: Article,
  undrawn: readonly string[],
  report: Report,
): void {
  const untold = missing.filter(({ script }) => !undrawn.includes(script))
  for (const name of new Set(untold.map((lack) => lack.package)))
    reportMissing(
      untold.filter((lack) => lack.package === name),
      article,
      report,
    )
  for (const { family, package: name } of replaced) {
    report(rules['font-family'], `The font "${family}" is not installed; another font is used`, {
      hint: name ? `npm install ${name}` : 'Give its file with --fonts, or use the name of a known font.',
    })
  }
  for (const { name, reason } of unreadable) {
    report(rules['font-unreadable'], `The font file ${name} ${reason}`, {
      hint: 'Use a TrueType, OpenType or WOFF file.',
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
    ? `Characters of the script ${scripts} are drawn with the letterforms of another language`
    : `No installed font supports the script ${scripts}`
  report(rules['font-missing'], message, { place: record?.node, block, hint: `npm install ${first.package}` })
}

/** Part of an article's letters from which on a script is one that it is written in, and not one that it quotes. */
const bodyShare = 0.2

/**
 * The scripts that the article is written in and that no font draws: a reader would see codes for words, which is an error,
 * and no edition may claim to be accessible.
 */
export function undrawnScripts(
  book: FontBook,
  { texts: drawn }: FontNeeds,
  { blocks, meta }: Article,
  report: Report,
): string[] {
  const undrawn = book.missing.filter(({ otherForms, script }) => !otherForms && !symbols.has(script))
  const known = undrawn.map(({ script }) => script)
  const strange = lettersWithoutFont(book, meta.lang, drawn).filter((letter) => !isOfScripts(letter, known))
  if (undrawn.length === 0 && strange.length === 0) return []
  const texts = [...blocks.values()].filter(({ lang }) => lang === meta.lang).map(({ text }) => text)
  const letters = count(texts, /\p{L}/gu)
  const isStrange = strange.length > 0 && count(texts, oneOf(strange)) > letters * bodyShare
  if (isStrange) report(rules['script-missing'], withoutPackage(strange), { hint: ownFont })
  const body = undrawn.filter(({ script }) => count(texts, lettersOf(script, 'gu')) > letters * bodyShare)
  const packages = new Set(body.map((lack) => lack.package))
  // Japanese is written in three scripts, which one package draws.
  const all = undrawn.filter((lack) => packages.has(lack.package))
  for (const name of packages) {
    const scripts = all.filter((lack) => lack.package === name).map(({ script }) => script)
    const message = `The article is written in the script ${scripts.join(', ')}, and no installed font supports it`
    report(rules['script-missing'], message, { hint: `npm install ${name}` })
  }
  const scripts = all.map(({ script }) => script)
  return isStrange ? [...scripts, scriptOf(meta.lang, strange)] : scripts
}

/** Letters without a font: no package is known for their script, or the installed one lacks them. */
function lettersWithoutFont(book: FontBook, lang: string, drawn: FontNeeds['texts']): string[] {
  const { faces } = book.chain('text', false, false, lang)
  const letters = drawn.get(lang)?.match(/\p{L}/gu) ?? []
  return letters.filter((letter) => !faces.some((face) => face.has(letter.codePointAt(0) ?? 0)))
}

const oneOf = (letters: readonly string[]): RegExp => new RegExp(`[${letters.join('')}]`, 'gu')

const withoutPackage = (letters: readonly string[]): string =>
  `The article is written in letters that no installed font has: ${listed(letters)}`

const ownFont = 'Add a font of its script with --fonts.'

/** The script of the language, if the letters are of it; else ISO 15924's code for an unknown script. */
function scriptOf(lang: string, letters: readonly string[]): string {
  try {
    const { script } = new Intl.Locale(lang).maximize()
    return script && isOfScripts(letters[0] ?? '', [script]) ? script : 'Zzzz'
  } catch {
    return 'Zzzz'
  }
}

/** Scripts that no font draws at all. */
export function lackingScripts({ missing }: FontBook): string[] {
  const lacking = missing.filter(({ otherForms, script }) => !otherForms && !symbols.has(script))
  return lacking.map(({ script }) => script)
}

/** Whether a character is of one of these scripts. */
export function isOfScripts(character: string, scripts: readonly string[]): boolean {
  return scripts.some((script) => lettersOf(script)?.test(character))
}

const symbols: ReadonlySet<string> = new Set(['Zsye', 'Zsym', 'Zmth', 'Zyyy'])

function count(texts: readonly string[], letters: RegExp | undefined): number {
  if (!letters) return 0
  return texts.reduce((sum, text) => sum + (text.match(letters)?.length ?? 0), 0)
}

/** Groups of symbols have names of ISO 15924 too, which are no scripts of Unicode. */
function lettersOf(script: string, flags = 'u'): RegExp | undefined {
  if (script === 'Zsye') return /\p{Emoji_Presentation}/u
  try {
    return new RegExp(`\\p{Script=${script}}`, flags)
  } catch {
    return undefined
  }
}
