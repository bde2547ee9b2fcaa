/**
 * The part of speech-rule-engine that is used here; the package has no types of its own. It is CommonJS whose names
 * Node cannot see from outside, hence the default import.
 */
declare module 'speech-rule-engine' {
  export interface SpeechRuleEngine {
    setupEngine(features: {
      locale?: string
      domain?: 'clearspeak' | 'mathspeak'
      modality?: 'speech' | 'summary'
      markup?: 'none'
      custom?: (locale: string) => Promise<import('./rule-maps.js').RuleMaps>
    }): Promise<string>
    engineReady(): Promise<string>
    /** What reads a language's file, as JSON. */
    localeLoader(): (locale: string) => Promise<string>
    toSpeech(mathml: string): string
  }

  const engine: SpeechRuleEngine
  export default engine
}
