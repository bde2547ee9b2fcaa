/** A person's voice. */
export interface RecordingOptions {
  /** The file as it is: WAV, MP3 or Ogg Opus. Read once. */
  open(): AsyncIterable<Uint8Array>
  /** Times of the recording as WebVTT or SubRip, with the words that are heard. Default: sentences are found by comparing voices. */
  cues?: string
  /** Who reads. Default: `narrator` in the front matter. */
  narrator?: string
}
