import { type EmitContext, type OutputFile, TextWriter } from '@lectern/core'
import type { ShownCaption } from './reading.js'
import { type ReadingSpeed, SpeedMeter } from './speed.js'
import { srtBlock } from './srt.js'
import { readingBlock, vttHead } from './vtt.js'

export interface CaptionFiles {
  vtt: OutputFile
  srt: OutputFile
  speed: ReadingSpeed
}

/** Captions for reading in both formats, and how fast they must be read: each caption is made once. */
export async function captionFiles(
  { name, scratch }: Pick<EmitContext, 'name' | 'scratch'>,
  narrator: string,
  captions: Iterable<ShownCaption>,
): Promise<CaptionFiles> {
  const vtt = new TextWriter(scratch)
  const srt = new TextWriter(scratch)
  const meter = new SpeedMeter()
  let count = 0
  await vtt.write(vttHead(narrator))
  for (const caption of captions) {
    await vtt.write(readingBlock(caption))
    await srt.write(srtBlock(caption, ++count))
    meter.add(caption)
  }
  return {
    vtt: await vtt.finish(`${name}.vtt`, 'text/vtt'),
    srt: await srt.finish(`${name}.srt`, 'application/x-subrip'),
    speed: meter.speed(),
  }
}
