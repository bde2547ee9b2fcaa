import type { SpokenPart } from '../script.js'
import type { State } from '../state.js'
import { applyLexicon } from './lexicon.js'
import { partsOf } from './parts.js'
import { audible } from './scripts.js'

/** Words that stand in no sentence of the text (a name over a cell, an author, a summary), as the author's lexicon says them. */
export function plainSpoken({ article, verbalise }: State, text: string, lang: string): SpokenPart[] {
  return partsOf(applyLexicon([{ display: '', text: audible(text), lang }], article.meta.lexicon), verbalise)
}
