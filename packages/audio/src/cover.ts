import { type Article, type EmitContext, ResourceError } from '@lectern/core'
import type { Cover, Encoder } from './encode/encoder.js'
import { rules } from './rules.js'

/** Larger ones would be loaded by every player before the first word. Bytes. */
const largest = 1_000_000

/** What players show while the sound is heard. */
export async function coverOf(
  { meta }: Article,
  { resources, report }: EmitContext,
  { format }: Pick<Encoder, 'format'>,
): Promise<Cover | undefined> {
  if (!meta.cover || format === 'wav') return undefined
  const { src, alt } = meta.cover
  const refused = (why: string, hint: string) =>
    void report(rules['sound-cover'], `The cover ${src} is not embedded in the sound: ${why}`, { hint })
  try {
    const { bytes, mediaType } = await resources.load(src, ['image/jpeg', 'image/png'])
    if (bytes.length <= largest) return { bytes, mediaType, alt }
    return refused(
      'it is larger than 1 MB',
      'Players load the cover before the first word. Use a smaller picture.',
    )
  } catch (error) {
    if (!(error instanceof ResourceError)) throw error
    return refused(error.problem, error.hint)
  }
}
