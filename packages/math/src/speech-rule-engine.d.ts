/** The part of speech-rule-engine that is used here; the package has no types of its own. */
declare module 'speech-rule-engine' {
  export function setupEngine(features: {
    locale: string
    domain: 'clearspeak' | 'mathspeak'
    modality: 'speech'
    markup: 'none'
  }): Promise<string>
  export function engineReady(): Promise<string>
  export function toSpeech(mathml: string): string
}
