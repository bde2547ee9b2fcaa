import { tagOf } from './codes.js'

/** What each library says of a text, as BCP 47 tags. */
export interface Answers {
  one: string | undefined
  other: string | undefined
}

/** A task for an executor: the n-grams take 35 MB where it runs, for as long as their module is loaded. */
export async function answersTo(sample: string): Promise<Answers> {
  const [{ eld }, { franc }] = await Promise.all([import('eld/medium'), import('franc')])
  return { one: tagOf(eld.detect(sample).language), other: tagOf(franc(sample)) }
}
