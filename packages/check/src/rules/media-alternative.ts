import { isRecording } from '@lectern/core'
import type { NodeCheck } from '../node-check.js'
import { rules } from '../rules.js'
import { hasTranscript } from '../transcript.js'

/** Captions are no use to who cannot see a video. */
export const mediaAlternative: NodeCheck = (node, { report, block }) => {
  if (!isRecording(node) || hasTranscript(node)) return
  report(
    rules['media-alternative'],
    `This ${node.kind === 'film' ? 'video' : 'recording'} has no transcript`,
    {
      place: node,
      block,
      hint: 'Write a transcript in a file of its own, and name the file in transcript="…".',
    },
  )
}
