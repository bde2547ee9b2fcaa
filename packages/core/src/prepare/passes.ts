import { abbreviations } from './abbreviations.js'
import { blocks } from './blocks.js'
import { chapters } from './chapters.js'
import type { LongPass, Pass } from './draft.js'
import { figures } from './figures.js'
import { headings } from './headings.js'
import { ids } from './ids.js'
import { language } from './language.js'
import { limits } from './limits.js'
import { links } from './links.js'
import { lower } from './lower.js'
import { metadata } from './metadata.js'
import { notes } from './notes.js'
import { numbers } from './numbers.js'
import { outline } from './outline.js'
import { quotes } from './quotes/quotes.js'
import { references } from './references.js'
import { sentences } from './sentences.js'
import { siblings } from './siblings.js'
import { tableHeaders, tables } from './tables.js'
import { whitespace } from './whitespace.js'

/** Preparation, in order. Each line is one file. */
export function passes(extra: readonly (Pass | LongPass)[] = []): readonly Pass[] {
  return [
    limits, //        no more nodes, levels, notes and formulas than allowed
    lower, //         third parties' nodes → known nodes
    metadata, //      front matter and overrides → checked metadata
    references, //    reference links and pictures → links and pictures
    whitespace, //    soft line breaks, forbidden characters, empty paragraphs
    headings, //      one title, levels that do not skip
    figures, //       a picture alone with a title → figure
    abbreviations, // the front matter's short forms → abbreviation nodes
    notes, //         numbers, callers, order
    tables, //        header cells and scopes
    language, //      tags checked; lang and dir only where they change
    quotes, //        straight quotation marks → those of the language, when asked for
    ...extra.map((pass) => ('begin' in pass ? pass.begin : pass)), // what needs heavier libraries (maths)
    ids, //           author's, slug, or hash
    links, //         fragments that lead nowhere
    siblings, //      links to other articles of the run
    tableHeaders, //  header ids of each cell
    blocks, //        the record of every block
    numbers, //       paragraphs counted, when asked for
    sentences, //     ranges over each block's text
    chapters, //      runs of top-level blocks
    ...extra.flatMap((pass) => ('finish' in pass ? [pass.finish] : [])),
    outline, //       the tree of headings
  ]
}
