import type { Report } from '@lectern/core'
import { positionAt, quoted } from '../findings/place.js'
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

/** Headers and footers, whose words no edition has. */
export async function reportFurniture(word: WordPackage, report: Report): Promise<void> {
  const seen = new Set<string>()
  for (const relationship of word.main.relationships.values()) {
    if (relationship.type !== 'header' && relationship.type !== 'footer') continue
    const words = allWordsIn((await word.part(relationship))?.root)
    if (!/\p{L}/u.test(words) || seen.has(words)) continue
    seen.add(words)
    report(rules['word-furniture'], `The ${relationship.type} of the pages is left out: “${quoted(words)}”`, {
      place: positionAt(1),
      hint: 'Say it in the text too if readers need it.',
    })
  }
}

/** Its words, and behind them those of its pictures: the alternative texts (20.4.2.5, docPr). */
function allWordsIn(root: Markup | undefined): string {
  const pictures = [...descendantsOf(root)].flatMap(({ name, attributes }) =>
    name === 'wp:docPr' && attributes.descr ? [attributes.descr] : [],
  )
  return [wordsIn(root), ...pictures].join(' ').replace(/\s+/g, ' ').trim()
}

export function reportMacros(word: WordPackage, report: Report): void {
  if ([...word.main.relationships.values()].some(({ type }) => type === 'vbaProject')) {
    report(rules['word-macros'], 'The file holds macros, which are never run', {
      place: positionAt(1),
      hint: 'Save it as a .docx without macros.',
    })
  }
}
