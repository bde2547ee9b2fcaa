import { checkOptions, optionKinds } from '@lectern/core'
import { listed } from './listed.js'
import { threads } from './threads.js'
import { voiceOf, voicesFrom } from './voices.js'

/** Options of `espeakPhonemes()`. */
export interface EspeakPhonemesOptions {
  /** Worker threads. Default: 1, since espeak-ng reads hundreds of times as fast as it speaks; each takes about 40 MB. */
  workers?: number
}

/** Letters to sounds by espeak-ng. */
export interface EspeakPhonemes {
  /**
   * Texts in the International Phonetic Alphabet: sounds parted by `_`, words by spaces, clauses by line ends. Nothing in a text is a
   * command.
   *
   * @param voice as `espeak().voices()` names it ("es", "pt-BR")
   * @throws LecternError `unknown-voice`, `engine-failed`; the signal's reason when it is aborted
   */
  phonemes(texts: readonly string[], voice: string, signal?: AbortSignal): Promise<readonly string[]>
  /** Ends its threads. Nothing may be called afterwards. */
  close(): Promise<void>
}

/** What engines need that speak from phonemes and have no dictionary of their own, such as `@lectern/speech-onnx/kokoro`. */
export function espeakPhonemes(options: EspeakPhonemesOptions = {}): EspeakPhonemes {
  checkOptions('espeakPhonemes()', options, { workers: optionKinds.wholeNumber(1, 256) })
  const { workers = 1 } = options
  const pool = threads(workers)
  const voices = voicesFrom(listed)
  return {
    async phonemes(texts, voice, signal) {
      const { identifier } = voiceOf(voices, voice)
      const job = { kind: 'phonemes', voice: identifier, texts: texts.map(plain) } as const
      return (await pool.ask(job, signal)).ipa.map(own)
    },
    close: () => pool.close(),
  }
}

/** `[[` begins phonemes in espeak-ng; control characters are no words. */
function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/\[(?=\[)/g, '[ ')
}

/** Without the notes of espeak-ng that a word is of another language: "(en)". */
function own(ipa: string): string {
  return ipa.replace(/\([a-z-]+\)/g, '').trim()
}
