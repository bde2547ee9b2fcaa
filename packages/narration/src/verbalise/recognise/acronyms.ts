import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'

/** "J. R. R. Tolkien": a stop would be a pause. */
const initials =
  /(?<![\p{L}\p{N}])(?!(?<=^)Q\. )(?:\p{Lu}\.[ \u00a0-]?)+(?=\p{Lu}\p{Ll}|(?:v[ao]n|de[lnr]?|d[aiu]|della|ter|zu) \p{Lu}|d[’']\p{Lu})/gu
/** "U.S.": the stops are no ends of sentences. */
const stopped = /(?<![\p{L}\p{N}.])(?:\p{Lu}\.){2,}(?!\p{L})/gu
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,5}(?=s?(?!\p{L})|v\d)/gu

/** Initials; and two to five capitals, letter by letter unless they can be said as a word. */
export function acronyms(language: Language): Recogniser[] {
  const shouted = lastShouted(language)
  return [
    {
      pattern: initials,
      say: ({ written }) => written.replace(/\./g, ' ').replace(/-/g, ' ').replace(/ +/g, ' '),
    },
    {
      pattern: stopped,
      say: ({ written }) => spelled(written.replace(/\./g, '')),
    },
    {
      // "T&Cs": the last by itself, so that its "s" is too
      pattern: /(?<=\p{Lu}&)\p{Lu}(?=s(?!\p{L}))/gu,
      needs: /&/,
      say: ({ written }) => written,
    },
    {
      pattern: capitals,
      say: ({ written, text, begin, end }) => {
        if (isPronoun(written, text.slice(end, end + 16), language)) return written.toLowerCase()
        if (shouted(text)) return undefined
        if (isSurname(written, text.slice(Math.max(0, begin - 12), begin))) return undefined
        // "AT&T"
        const isJoined = text.charAt(begin - 1) === '&' || text.charAt(end) === '&'
        return isJoined || isSpelled(written, language) ? spelled(written) : undefined
      },
    },
  ]
}

/** "R. K. LAL", but "U.S. EPA" */
function isSurname(word: string, before: string): boolean {
  const [initials] = /(?<!\p{L})(?:\p{Lu}\. ?)+$/u.exec(before) ?? []
  if (!initials || !/[ \u00a0]$/.test(before) || /^(?:U\. ?[SKN]|E\. ?U)\./.test(initials)) return false
  return word.length > 4 || (word.length > 2 && isPronounceable(word))
}

export function spelled(word: string): string {
  return [...word].join(' ')
}

/** "IT IS NOT OK", "do IT NOW": a voice would take it for an acronym. */
function isPronoun(word: string, after: string, { plainWords, wordsInCapitals }: Language): boolean {
  if (!wordsInCapitals?.has(word)) return false
  const [, next = ''] = /^ (\p{Lu}+)(?!\p{L})/u.exec(after) ?? []
  return plainWords.has(next)
}

/** Two and three letters are spelled unless they are an ordinary word ("do NOT"), longer ones where no mouth can say them ("LAPD", not "NATO"). */
export function isSpelled(word: string, { acronymWords, plainWords }: Language): boolean {
  if (acronymWords.has(word) || plainWords.has(word)) return false
  return word.length <= 3 || !isPronounceable(word)
}

const vowels = 'AEIOUYÄÖÜÀÂÉÈÊËÎÏÔÛÁÍÓÚ'
const unspeakable = new RegExp(`^Y[^${vowels}]|^([AIU])\\1|[${vowels}]{4}|^[^${vowels}]+$`, 'u')
const consonantRuns = new RegExp(`[^${vowels}]+`, 'gu')
const begins =
  /^(?:[^Y]|[BCFGKP][LR]|[DTVW]R|[CSPT]H|GN|KN|QU?|S[CKLMNPTWQ]|SCH[LMNRW]?|S[CPT][LR]|SHR|THR|T?W|TS|WH|ZW|PF[LR]?|CHR)$/u
const closes =
  /^(?:.|L[DFKLMNPSTZ]|[LRN]CH|R[BDFGKLMNPSTVZ]|N[CDGKSTZ]|M[PBSTM]|S[CHKPST]|[CF]T|[CKFGLPST]S|C[HK]|CHT|CHS|T[HTZ]|GH|GHT|DS|FF|LL|PP|PF|XT|NN|GG|ZZ|NKT|NST|RST|RT[HS]|TZT|LFT|LTS|N[CDGKT]S|[LRN]TH|[FKLMNRSX]TS?|MPF|RCH|SCHT?|WL|WN|WS|YS)$/u

/** Whether its consonants are as those of a word: "STOP", "NICHT", "UNESCO", but neither "NCAA" nor "HTML". */
function isPronounceable(word: string): boolean {
  if (unspeakable.test(word)) return false
  return [...word.matchAll(consonantRuns)].every(({ 0: run, index }) => {
    const last = index + run.length === word.length
    if (index === 0) return begins.test(run)
    return last ? closes.test(run) : canPart(run)
  })
}

/** Inside a word a cluster closes one syllable and begins the next. */
function canPart(run: string): boolean {
  if (run.length === 1) return true
  return [...run].some((_, at) => at > 0 && closes.test(run.slice(0, at)) && begins.test(run.slice(at)))
}

/** Whether a line is in capitals, which is no line of acronyms; worked out once for all that is in it. */
function lastShouted(language: Language): (text: string) => boolean {
  let last = ''
  let is = false
  return (text) => {
    if (text !== last) is = isShouted(text, language)
    last = text
    return is
  }
}

/** Nearly all in capitals, and a word among them that is no acronym. */
function isShouted(text: string, { plainWords }: Language): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  const capital = words.filter((word) => word === word.toUpperCase())
  return (
    words.length >= 3 &&
    capital.length > words.length * 0.8 &&
    capital.some((word) => word.length > 5 || plainWords.has(word))
  )
}
