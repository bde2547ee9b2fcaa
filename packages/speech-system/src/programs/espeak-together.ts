/**
 * Several utterances for one process of espeak-ng, which takes as long to start as to speak two sentences: paragraphs of SSML
 * with rests between them that are longer than any in them. Its events of marks are of no use for this: it loses them
 * after the end of a sentence (espeak-ng#920).
 */
export function togetherSsml(texts: readonly string[], wordsPerMinute: number): string {
  const rest = `<break time="${restFor(wordsPerMinute)}ms"/>`
  return `<speak>${texts.map((text) => `<p>${escaped(text)}</p>`).join(rest)}</speak>`
}

/** Pauses grow as speech slows: at 80 words a minute, espeak-ng rests for up to 1.9 s inside a paragraph. */
function restFor(wordsPerMinute: number): number {
  return wordsPerMinute < 130 ? 4000 : 1500
}

/** `[[` begins phonemes; characters that XML forbids would end the document. */
function escaped(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\s+/g, ' ')
    .replace(/\[(?=\[)/g, '[ ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** How many times a rest between paragraphs is longer than the longest in a paragraph, at least. Seen: 2 and more. */
const clear = 1.3
/** Rests between paragraphs are alike: none is shorter than this share of another. Seen: 0.9. */
const alike = 0.7

interface Rest {
  begin: number
  end: number
}

/**
 * Parts the samples at their longest rests. Undefined where those do not stand out from the others: then an utterance
 * was silent, or rests inside one are too long, and nobody can say whose the sounds are.
 */
export function partedAtRests(pcm: Int16Array, count: number): Int16Array[] | undefined {
  const rests = restsIn(pcm).sort((a, b) => b.end - b.begin - (a.end - a.begin))
  const between = rests.slice(0, count - 1).sort((a, b) => a.begin - b.begin)
  if (
    between.length < count - 1 ||
    !standOut(
      rests.map(({ begin, end }) => end - begin),
      count - 1,
    )
  )
    return undefined
  const bounds = [0, ...between.flatMap(({ begin, end }) => [begin, end]), pcm.length]
  return Array.from({ length: count }, (_, index) => pcm.subarray(bounds[2 * index], bounds[2 * index + 1]))
}

/** Whether the first so many, of rests by length, are alike and longer than the others. */
function standOut(lengths: readonly number[], count: number): boolean {
  const shortest = lengths[count - 1] ?? Number.POSITIVE_INFINITY
  return shortest >= alike * (lengths[0] ?? 0) && shortest >= clear * (lengths[count] ?? 0)
}

/** Runs of zeros between sounds; shorter ones than this are parts of a wave. Samples. */
const leastRest = 441

/** Every run of so many zeros has one where this looks, so that most sounds are passed over. */
function restsIn(pcm: Int16Array): Rest[] {
  const rests: Rest[] = []
  let known = 0
  for (let at = leastRest - 1; at < pcm.length; at = Math.max(at, known) + leastRest) {
    if (pcm[at] !== 0) continue
    const begin = beginOfZeros(pcm, at, known)
    known = endOfZeros(pcm, at)
    if (begin > 0 && known < pcm.length && known - begin >= leastRest) rests.push({ begin, end: known })
  }
  return rests
}

function beginOfZeros(pcm: Int16Array, at: number, least: number): number {
  let begin = at
  while (begin > least && pcm[begin - 1] === 0) begin--
  return begin
}

function endOfZeros(pcm: Int16Array, at: number): number {
  let end = at
  while (end < pcm.length && pcm[end] === 0) end++
  return end
}
