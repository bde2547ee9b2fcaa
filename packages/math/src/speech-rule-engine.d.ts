/**
 * The part of speech-rule-engine that is used here; the package has no types of its own. It is CommonJS whose names
 * Node cannot see from outside, hence the default import.
 */
declare module 'speech-rule-engine' {
  /** A character, function or unit, with its names by manner of speaking; or what says the language of those that follow. */
  export interface SymbolRule {
    locale?: string
    key?: string
    mappings?: Record<string, unknown>
  }

  /** What the engine knows of a language, by the name of the file it was in. */
  export type RuleMaps = Record<
    string,
    | SymbolRule[]
    | { kind: string; messages: Record<string, Record<string, unknown> | string[]> }
    | { modality: string; domain?: string; kind?: string; rules: unknown[] }
  >

  export interface SpeechRuleEngine {
    setupEngine(features: {
      locale?: string
      domain?: 'clearspeak' | 'mathspeak'
      modality?: 'speech' | 'summary'
      markup?: 'none'
      custom?: (locale: string) => Promise<RuleMaps>
    }): Promise<string>
    engineReady(): Promise<string>
    /** What reads a language's file, as JSON. */
    localeLoader(): (locale: string) => Promise<string>
    toSpeech(mathml: string): string
  }

  const engine: SpeechRuleEngine
  export default engine
}
