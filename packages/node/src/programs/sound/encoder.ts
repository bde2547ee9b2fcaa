/** An encoder that is a program of this machine: frames of one format from samples. */
export interface ProgramEncoder {
  /** Program and version: another one may write other bytes. */
  version: string
  /**
   * Encodes samples of one channel, and gives the frames without a header.
   *
   * @throws ProgramFailed
   */
  frames(pcm: Int16Array, settings: FrameSettings): Promise<Uint8Array>
}

/** How sound is encoded. */
export interface FrameSettings {
  /** Hz. */
  sampleRate: number
  /** kbit/s. */
  bitrate: number
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** Samples as these programs are told to expect them: nearly always the memory of the samples themselves. */
export function littleEndian({ buffer, byteOffset, byteLength }: Int16Array): Uint8Array {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength)
  return isLittleEndian ? bytes : Buffer.from(bytes).swap16()
}
