import { abbreviations } from './abbreviations.js'
import { audience } from './audience/audience.js'
import { blocks } from './blocks.js'
import { chapters } from './chapters.js'
import { contentModel } from './content-model.js'
import type { LongPass, Pass } from './draft.js'
import { figures } from './figures.js'
import { headings } from './headings.js'
import { hiddenTitles } from './hidden-titles.js'
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

/** A pass, and when it runs. */
export interface Step {
  pass: Pass
  /** It has nothing to do in a tree without nodes of these types. Default: it has in every tree. */
  of?: readonly string[]
  /** Whether it may leave nodes of types that the tree did not have. */
  makes?: true
}

const always = (pass: Pass): Step => ({ pass })
const making = (pass: Pass): Step => ({ pass, makes: true })
const among = (pass: Pass, ...of: string[]): Step => ({ pass, of })

/** Preparation, in order. Each line is one file. */
export function passes(extra: readonly (Pass | LongPass)[] = []): readonly Step[] {
  return [
    always(limits), //        no more nodes and levels than allowed
    always(audience), //      what is for another audience goes
    making(lower), //         third parties' nodes → known nodes
    always(metadata), //      front matter and overrides → checked metadata
    // reference links and pictures → links and pictures
    { pass: references, of: ['definition', 'yaml', 'linkReference', 'imageReference'], makes: true },
    making(contentModel), // words or blocks, never both
    always(whitespace), //    soft line breaks, forbidden characters, empty paragraphs
    always(headings), //      one title, levels that do not skip
    among(figures, 'image'), // a picture alone with a title → figure
    among(hiddenTitles, 'link', 'image'), // titles that print and sound have not
    always(abbreviations), // the front matter's short forms → abbreviation nodes
    among(notes, 'footnoteReference', 'footnoteDefinition'), // numbers, callers, order
    among(tables, 'table'), // header cells and scopes
    always(language), //      tags checked; lang and dir only where they change
    always(quotes), //        straight quotation marks → those of the language, when asked for
    ...extra.map((pass) => making('begin' in pass ? pass.begin : pass)), // what needs heavier libraries (maths)
    always(ids), //           author's, slug, or hash
    among(links, 'link'), //  fragments that lead nowhere
    among(siblings, 'link'), // links to other articles of the run
    among(tableHeaders, 'table'), // header ids of each cell
    always(blocks), //        the record of every block
    always(numbers), //       paragraphs counted, when asked for
    always(sentences), //     ranges over each block's text
    always(chapters), //      runs of top-level blocks
    ...extra.flatMap((pass) => ('finish' in pass ? [always(pass.finish)] : [])),
    always(outline), //       the tree of headings
  ]
}
