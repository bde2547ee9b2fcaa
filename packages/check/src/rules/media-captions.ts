import { isRecording } from '@lectern/core'
import type { NodeCheck } from '../node-check.js'
import { rules } from '../rules.js'

/** A video needs captions of what is heard. Subtitles translate what is said, and lack the other sounds. */
export const mediaCaptions: NodeCheck = (node, { report, block }) => {
  if (!isRecording(node) || node.kind !== 'film') return
  if (node.tracks?.some(({ kind }) => kind === 'captions')) return
  report(rules['media-captions'], 'This video has no captions', {
    place: node,
    block,
    hint: 'Write captions as WebVTT, and name the file in captions="…", or in <track kind="captions" src="…"> in HTML.',
  })
}
