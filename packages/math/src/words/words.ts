import type { Meaning } from '../speakable/parts.js'

/** What a language says for meanings that speech-rule-engine has no rules for; {1} and {2} are their parts. */
export interface Words {
  meanings: Partial<Record<Meaning | Named, string>> & Readonly<Record<Necessary, string>>
  /** Names of characters, by their code. */
  symbols?: Readonly<Record<string, string>>
  /** Names of functions, by what TeX calls them. */
  functions?: Readonly<Record<string, string>>
  /** Names of units, in singular and plural where they differ. */
  units?: Readonly<Record<string, string | readonly [one: string, many: string]>>
  /** Single words and phrases that rules of the engine say. */
  texts?: Readonly<Record<string, string>>
  /** What rules of the engine say, where it is not what people say. */
  actions?: Readonly<Record<string, string>>
}

/** Without these, what is said would be something else: other signs stand in their place. */
type Necessary = 'bar' | 'exactly one' | 'given' | 'modulo' | 'nth derivative' | 'per'

/** What the engine sees itself. */
export type Named = 'ceiling' | 'cubed unit' | 'floor' | 'magnitude' | 'quotient' | 'squared unit'
