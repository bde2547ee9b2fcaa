/**
 * Single modules of speech-rule-engine, with the types that they have in this use. The file that the package names is the same in one
 * piece, whose stores nobody reaches.
 */
declare module 'speech-rule-engine/js/common/system.js' {
  export { default } from 'speech-rule-engine'
}

declare module 'speech-rule-engine/js/common/engine.js' {
  /** What names are compared with: the language and manner that are spoken now. */
  export interface Comparator {
    getReference(): unknown
    setReference(reference: unknown): void
  }

  export const Engine: {
    getInstance(): {
      comparator: Comparator
      /** Whether the next set-up loads no language. */
      delay: boolean
    }
  }
}

declare module 'speech-rule-engine/js/rule_engine/math_simple_store.js' {
  /** The names of one character, function or unit, in all languages. */
  export interface NameStore {
    getRules(locale: string): unknown[]
    defineRuleFromStrings(...name: NameDefinition): void
  }

  export type NameDefinition = [locale: string, modality: string, domain: string, style: string, name: string]

  export const MathSimpleStore: { prototype: NameStore }
}

declare module 'speech-rule-engine/js/rule_engine/speech_rule.js' {
  /** What a rule says, in parts. */
  export interface Action {
    components: unknown[]
  }

  export const Action: { fromString(source: string): Action; prototype: Action }
}
