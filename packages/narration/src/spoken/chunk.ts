/** A run of a sentence on its way to being spoken. */
export interface Chunk {
  /** What is printed; '' for words that are only spoken. */
  display: string
  /** What is to be said. */
  text: string
  lang: string
  /** From the author, or Lectern's own: not to be rewritten. */
  fixed?: boolean
  /** Code: not to be rewritten either, but for words of the author's lexicon. */
  isCode?: boolean
  ipa?: string
  /** How much weight the author gave it. */
  emphasis?: 'moderate' | 'strong'
  /** Seconds after it. */
  pause?: number
  /** A raised figure with what it belongs to, as it stands in the text ("106") and as it is meant ("10⁶"). */
  raised?: { written: string; text: string }
  /** Words of our own that stand in brackets in writing ("[Link:]"). */
  inserted?: boolean
  /** Printed for what is said instead: a short form. */
  short?: string
  /** An alternative text, or the word that says it is one. */
  picture?: 'text' | 'name'
  /** A formula without a spoken form, a picture without words, or words in a language without a voice: announced, not said. */
  unspoken?: 'formula' | 'picture' | 'language'
  /** Of what is printed, where the announcement that is said for it is in another. */
  displayLang?: string
  /** A short sound stands for it, since the listener was told before. */
  gap?: boolean
  /** Id of a note called here. */
  note?: string
}
