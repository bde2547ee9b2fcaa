/**
 * What is said, in order: pure data, to be read by engines, transcripts and tests alike. Engines see `parts` only;
 * what is printed (`display`) never changes.
 */
export interface Script {
  schema: 'lectern-script-1'
  /** Title of the article. */
  title: string
  /** BCP 47, of the article. */
  lang: string
  /** Named in the closing. */
  narrator?: string
  /** In the order in which they are heard. */
  items: readonly ScriptItem[]
  /** What is printed, but not read out. Empty when sound alone suffices. */
  unspoken: readonly Unspoken[]
}

/** Something to say, or a pause. */
export type ScriptItem = SpeechItem | PauseItem

/** Something to say, in one voice. */
export interface SpeechItem {
  type: 'speech'
  /** Sentence id, or `<block>~<what>` for words that are only spoken. Unique. */
  id: string
  /** Id of the block that it belongs to. */
  block: string
  /** Id of the sentence that it says. */
  sentence?: string
  /** Id of the chapter whose track it is in. */
  chapter: string
  /** BCP 47; parts may differ. */
  lang: string
  /** What it is: the text, or something about it. */
  role: SpeechRole
  /** What is printed; for announcements, the words of the announcement. */
  display: string
  /** Said before it without standing there in print ("Year", over a cell of a table). */
  lead?: string
  /** Printed and said before it: the number of an item ("3."). */
  marker?: string
  /** Who should be heard, where it is not the narrator. */
  voice?: SpeechVoice
  /** Words of our own within `display`, in brackets, in order ("[Link:]"): said, but not printed. */
  insertions?: readonly string[]
  /** Printed signs and short forms for which other words are said ("👍", "WHO"), in order. */
  glosses?: readonly Gloss[]
  /** All that is said, the lead included; empty where there is a short sound alone. */
  spoken: string
  /** Where `lead` and `marker` end in `spoken`, in UTF-16 units. */
  leadEnd?: number
  /** The same by language, in order. */
  parts: readonly SpokenPart[]
  /** EPUB structural semantics under which a listener may skip it. */
  skip?: string
  /** Structures from which a listener may escape, outermost first. */
  escape?: readonly string[]
}

/** `text`: printed words. `announcement`: Lectern's own. `description`: alternative texts. `note`: notes. */
export type SpeechRole = 'text' | 'announcement' | 'description' | 'note'

/** `quotation`: words of someone else. `note`: words beside the text. Headings may be said with more weight. */
export type SpeechVoice = 'quotation' | 'note' | 'heading'

/** Words in one language. */
export interface SpokenPart {
  /** BCP 47. */
  lang: string
  /** As they are to be said. */
  spoken: string
  /** Words with more weight, in UTF-16 units over `spoken`, in order. */
  emphasis?: readonly Emphasis[]
  /** From the author; `spoken` is then what is written. */
  ipa?: string
  /** Seconds of silence after it, where the author put a pause. */
  pause?: number
  /** A short sound in place of words that no voice reads; `spoken` is then empty. */
  gap?: true
}

/** A word that is written in one way and spoken in another. */
export interface Gloss {
  /** As it stands in the text. */
  written: string
  /** As it is said. */
  spoken: string
  /** Of what is written, where something is said about it in another language: "Text in Russian, not read". */
  lang?: string
}

/** Words that are said with more weight. */
export interface Emphasis {
  /** UTF-16 units. */
  begin: number
  /** UTF-16 units. */
  end: number
  /** As SSML has it. */
  level: 'moderate' | 'strong'
}

/** A silence. */
export interface PauseItem {
  type: 'pause'
  /** How long it lasts. */
  seconds: number
  /** Block that asks for it. */
  block: string
  /** Id of the chapter that it is in. */
  chapter: string
}

/** Something that is not read out. */
export interface Unspoken {
  /** Id of the block. */
  block: string
  /** Id of the item that says so. */
  announcement: string
  /** Why it is not read. */
  reason: 'author' | 'frame' | 'code' | 'table' | 'note' | 'formula' | 'picture' | 'language'
}
