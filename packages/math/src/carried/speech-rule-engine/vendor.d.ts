/** The part of speech-rule-engine that is used here; the package has no types of its own. */
declare module 'speech-rule-engine/mjs/common/system.js' {
  export function setupEngine(features: {
    locale?: string
    domain?: 'clearspeak' | 'mathspeak'
    modality?: 'speech' | 'summary'
    markup?: 'none'
    custom?: (locale: string) => Promise<import('../../rule-maps.js').RuleMaps>
  }): Promise<string>
  export function engineReady(): Promise<string>
  /** As the engine is set now. */
  export function engineSetup(): Readonly<Record<'locale' | 'domain', string>>
  export function toSpeech(mathml: string): string
}

/** As `scripts/carry.mjs` packs them. */
declare module 'speech-rule-engine/lib/mathmaps/*' {
  const packed: string
  export default packed
}

declare module 'wicked-good-xpath' {
  /** Gives a document of this host the functions of DOM Level 3 XPath. */
  export function install(host: { document: object; XPathResult: object }): void
}
