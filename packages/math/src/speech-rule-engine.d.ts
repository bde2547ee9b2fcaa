/**
 * The part of speech-rule-engine that is used here; the package has no types of its own. It is CommonJS whose names
 * Node cannot see from outside, hence the default import.
 */
declare module 'speech-rule-engine' {
  const engine: {
    setupEngine(features: {
      locale: string
      domain: 'clearspeak' | 'mathspeak'
      modality: 'speech'
      markup: 'none'
    }): Promise<string>
    engineReady(): Promise<string>
    toSpeech(mathml: string): string
  }
  export default engine
}
