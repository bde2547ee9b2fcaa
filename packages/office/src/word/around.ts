import type { Around } from '../around.js'
import { quoted } from '../findings/place.js'
import { descendantsOf, type Markup } from '../package/xml.js'
import type { WordPackage } from './package/open.js'
import { attributed, wordsIn } from './package/xml.js'
import { rules } from './rules.js'
import type { State } from './state.js'

/** Comments, which are for the people who write a document: each that is not done is told with its words. */
export function reportComments({ file, findings, comments }: State): void {
  for (const [id, comment] of file.comments) {
    const paragraphs = [...descendantsOf(comment)].filter(({ name }) => name === 'w:p')
    if (file.done.has(paragraphs.at(-1)?.attributes['w14:paraId'] ?? '-')) continue
    findings.tell(
      rules['word-comment'],
      `A comment${attributed(comment)} is left out: “${quoted(wordsIn(comment))}”`,
      comments.get(id) ?? { paragraph: 1, words: '', headings: [] },
      'Settle it, and delete it or mark it as resolved (Review, Comments).',
    )
  }
}

/** Headers, footers and macros. */
export async function aroundOf(word: WordPackage): Promise<Around> {
  const all = [...word.main.relationships.values()]
  const furniture: { kind: string; words: string }[] = []
  for (const one of all.filter(({ type }) => type === 'header' || type === 'footer'))
    furniture.push({ kind: one.type, words: allWordsIn((await word.part(one))?.root) })
  return { furniture, hasMacros: all.some(({ type }) => type === 'vbaProject') }
}

/** The words of a header or footer, and behind them the alternative texts of its pictures (20.4.2.5, docPr). */
function allWordsIn(root: Markup | undefined): string {
  const pictures = [...descendantsOf(root)].flatMap(({ name, attributes }) =>
    name === 'wp:docPr' && attributes.descr ? [attributes.descr] : [],
  )
  return [wordsIn(root), ...pictures].join(' ').replace(/\s+/g, ' ').trim()
}
