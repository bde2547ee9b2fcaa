import type { Speech, Voice } from '@lectern/audio'

export interface SpeakRequest {
  text: string
  /** A voice that `voices` listed. */
  voice: string
  /** 1 is usual. */
  rate: number
  signal?: AbortSignal | undefined
}

export type TogetherRequest = Omit<SpeakRequest, 'text'> & { texts: readonly string[] }

/** One speech program of the machine. None of them is ever started through a shell. */
export interface Program {
  name: 'espeak-ng' | 'festival' | 'say'
  /** Hz, as far as it is known beforehand. */
  sampleRate: number
  deterministic: boolean
  /** The program's version when it can be started, else undefined. */
  probe(): Promise<string | undefined>
  voices(): Promise<readonly Voice[]>
  /** The speech as a WAV file. */
  speak(request: SpeakRequest): Promise<Uint8Array>
  /** Several texts by one process; undefined where their sounds cannot be told apart. */
  speakTogether?(request: TogetherRequest): Promise<readonly Speech[] | undefined>
}
