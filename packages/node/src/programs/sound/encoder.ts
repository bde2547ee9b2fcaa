/** An encoder that is a program of this machine: frames of one format from samples. */
export interface ProgramEncoder {
  /** Program and version: another one may write other bytes. */
  version: string
  /** @throws ProgramFailed */
  frames(pcm: Int16Array, settings: FrameSettings): Promise<Uint8Array>
}

export interface FrameSettings {
  /** Hz. */
  sampleRate: number
  /** kbit/s. */
  bitrate: number
}

/** Samples as these programs are told to expect them. */
export function littleEndian(pcm: Int16Array): Uint8Array {
  const bytes = new Uint8Array(pcm.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < pcm.length; at++) view.setInt16(at * 2, pcm[at] ?? 0, true)
  return bytes
}
