import { hasTranscript, isRecording } from '@lectern/core'
import type { NodeCheck } from '../node-check.js'
import { rules } from '../rules.js'

export const mediaAlternative: NodeCheck = (node, { report, block }) => {
  if (!isRecording(node)) return
  const hasCaptions = node.tracks?.some(({ kind }) => kind === 'captions' || kind === 'subtitles')
  if (hasTranscript(node) || (node.kind === 'film' && hasCaptions)) return
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
