import { gatherEvidence, isUnconfirmed, soundClaims } from '@lectern/check/claims'
import type { Article, Claim, EmitContext, KnownNode } from '@lectern/core'
import { highestPeak, target } from './level/level.js'
import type { Performance } from './performance.js'
import { rules } from './rules.js'

/** What is true of this sound. What keeps it from being all of the article is a finding, unless it was one already. */
export function claimsOf(
  article: Article,
  { script, mix: { level }, isWhole, isTranscribed }: Performance,
  edition: string,
  { findings, report }: Pick<EmitContext, 'findings' | 'report'>,
): Claim[] {
  const { loudness, truePeak } = level
  const lost = lostIn(article)
  for (const { reason, place } of lost)
    report(rules['sound-sufficient'], `The sound does not claim to have all of the article: ${reason}`, {
      place,
    })
  const isConfirmed = !isUnconfirmed(edition, findings)
  return soundClaims({
    isComplete: script.unspoken.length === 0 && isWhole && isConfirmed && lost.length === 0,
    isTranscribed,
    loudness: {
      value: loudness,
      limit: `Loudness ${target} LUFS ± 1`,
      isKept: Math.abs(loudness - target) <= 1,
    },
    truePeak: {
      value: truePeak,
      limit: `True peak at most ${highestPeak} dBTP`,
      isKept: truePeak <= highestPeak,
    },
  })
}

/** What no voice can read, since it is not in words. A picture without a text alternative was announced, and reported, when the script was written. */
function lostIn(article: Article): { reason: string; place: KnownNode }[] {
  const edition = { hasContents: false, isMoving: false, isEmbedded: () => true }
  const { vague, untranscribed } = gatherEvidence(article, edition)
  return [
    ...vague.map((place) => ({
      reason: 'the text alternative of a picture does not say what it shows',
      place,
    })),
    ...untranscribed.map((place) => ({ reason: 'a recording has no transcript', place })),
  ]
}
