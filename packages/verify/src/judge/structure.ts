import type { Extract } from '../extract/extract.js'
import { rules } from '../rules.js'
import type { Judgement } from './judgement.js'

/** What every edition must have by itself, whatever the others say. */
export function judgeStructure(extract: Extract, lang: string | undefined, judgement: Judgement): void {
  const { edition, title, plain } = extract
  if (plain) return
  if (lang === 'und') {
    // Nobody knows the language: parsing has said so, and an edition that guessed would be wrong.
    if (extract.lang && extract.lang !== 'und') {
      judgement.report(
        rules['language-said'],
        `${edition} declares the language ${extract.lang}, but the article declares none`,
      )
    }
  } else if (!extract.lang)
    judgement.report(rules['language-said'], `${edition} does not declare its language`)
  else if (lang !== undefined && extract.lang.toLowerCase() !== lang.toLowerCase()) {
    judgement.report(
      rules['language-said'],
      `${edition} declares the language ${extract.lang}, but the article declares ${lang}`,
    )
  }
  if (!title) judgement.report(rules['title-said'], `${edition} has no title`)
  judgeHeadings(extract, judgement)
  for (const picture of extract.unlabelled) {
    judgement.report(rules['picture-text'], `A picture in ${edition} has no text alternative: ${picture}`)
  }
}

function judgeHeadings({ edition, headings }: Extract, judgement: Judgement): void {
  const [first] = headings
  if (!first) return
  if (first.level !== 1)
    judgement.report(rules['heading-order'], `The first heading of ${edition} is at level ${first.level}`)
  for (const [index, { level, text }] of headings.entries()) {
    const before = headings[index - 1]
    if (before && level > before.level + 1) {
      judgement.report(
        rules['heading-order'],
        `“${text.trim()}” in ${edition} goes from level ${before.level} to ${level}`,
      )
    }
  }
}
