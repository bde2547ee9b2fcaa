import type { Encoder } from '@lectern/audio'

/** MP3 by this machine's `lame`, for `audio({ encoder })`. Undefined where it is not installed. */
export async function lameEncoder(): Promise<Encoder | undefined> {
  const [{ mp3EncoderWith }, { lame }] = await libraries()
  const program = await lame()
  return program && mp3EncoderWith(program.frames, { version: program.version })
}

/** AAC for audio books (M4B) by this machine's `ffmpeg`, for `audio({ format: 'm4b', encoder })`. Undefined where it is not installed. */
export async function aacEncoder(): Promise<Encoder | undefined> {
  const [{ m4bEncoderWith }, { ffmpegAac }] = await libraries()
  const program = await ffmpegAac()
  return program && m4bEncoderWith(program.frames, { version: program.version })
}

function libraries() {
  return Promise.all([import('@lectern/audio'), import('@lectern/node')])
}
