/** The part of the Emscripten port that is used here; the package has no types of its own. */
declare module '@echogarden/espeak-ng-emscripten' {
  export interface EspeakEvent {
    type: string
    /** Characters from the beginning of the input, from 1. */
    text_position: number
    word_length: number
    /** Milliseconds from the beginning of the sound. */
    audio_position: number
  }

  export interface EspeakVoice {
    name: string
    identifier: string
    languages: readonly { name: string; priority: number }[]
  }

  export interface EspeakWorker {
    /** 0 when the voice exists; otherwise the last voice silently stays. */
    set_voice(identifier: string): number
    set_rate(wordsPerMinute: number): number
    list_voices(): readonly EspeakVoice[]
    readonly samplerate: number
    /** Of plain text: sounds parted by `_`, words by spaces, clauses by line ends; `(en)` and the like where it reads a word in another language. */
    synthesize_ipa(text: string): { code: number; ipa: string }
    /** @param hear gets pieces of sound, or null, with the events that fall in them */
    synthesize(ssml: string, hear: (pcm: Int16Array | null, events: readonly EspeakEvent[]) => void): void
  }

  /** A file or a folder of Emscripten's file system in memory. */
  export interface FileNode {
    contents: Uint8Array | Readonly<Record<string, FileNode>>
    stream_ops: object
  }

  export interface FileStream {
    node: FileNode
  }

  export interface EspeakModule {
    HEAP8: Int8Array
    FS: { lookupPath(path: string): { node: FileNode } }
    eSpeakNGWorker: new () => EspeakWorker
  }

  export interface LoadOptions {
    /** Gets the path of the package of files, and its size in bytes. */
    getPreloadedPackage?(path: string, size: number): ArrayBuffer
  }

  export default function load(options?: LoadOptions): Promise<EspeakModule>
}
