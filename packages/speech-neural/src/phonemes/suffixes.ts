/** Vowels after which an American t between vowels is tapped ("writing"). */
const beforeTap: ReadonlySet<string> = new Set('AIOWYiuæɑəɛɪɹʊʌ')

/** Phonemes of a plural, a genitive, or a verb in the third person. */
export function withS(stem: string): string {
  const last = stem.at(-1) ?? ''
  if ('ptkfθ'.includes(last)) return `${stem}s`
  return 'szʃʒʧʤ'.includes(last) ? `${stem}ᵻz` : `${stem}z`
}

/** Phonemes of a past tense. */
export function withEd(stem: string): string {
  const last = stem.at(-1) ?? ''
  if ('pkfθʃsʧ'.includes(last)) return `${stem}t`
  if (last === 'd') return `${stem}ᵻd`
  if (last !== 't') return `${stem}d`
  if (stem.length < 2) return `${stem}ɪd`
  return beforeTap.has(stem.at(-2) ?? '') ? `${stem.slice(0, -1)}ɾᵻd` : `${stem}ᵻd`
}

/** Phonemes of a present participle. */
export function withIng(stem: string): string {
  const tapped = stem.length > 1 && stem.endsWith('t') && beforeTap.has(stem.at(-2) ?? '')
  return tapped ? `${stem.slice(0, -1)}ɾɪŋ` : `${stem}ɪŋ`
}
