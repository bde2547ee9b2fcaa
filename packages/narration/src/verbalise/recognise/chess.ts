import type { Found, Recogniser } from '../claims.js'
import type { Chess, Language } from '../language.js'

/** Moves in algebraic notation (FIDE Laws of Chess, appendix C): "Nxd5", "exd5", "e8=Q+", "O-O". */
export function chess({ chess: words, cardinal }: Language): Recogniser[] {
  if (!words) return []
  const letters = Object.keys(words.pieces).join('')
  return [
    {
      needs: /[O0]-[O0]/,
      pattern: /(?<![\p{L}\p{N}-])(?:O-O(?<long>-O)?|0-0(?<far>-0))(?<mark>[+#])?(?![\p{L}\p{N}-])/gu,
      say: ({ groups: { long, far, mark } }) =>
        `${long || far ? words.castlesLong : words.castles}${markOf(mark, words)}`,
    },
    {
      needs: new RegExp(`[a-h${letters}]x?[a-h]?[1-8]`, 'u'),
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])(?:(?<name>[${letters}])(?<way>[a-h]?[1-8]?)(?=x?[a-h])|(?<pawn>[a-h])(?=x[a-h]|[18]=))(?<takes>x?)(?<to>[a-h]?[1-8])(?:=(?<becomes>[${letters}]))?(?<mark>[+#])?(?![\\p{L}\\p{N}])`,
        'gu',
      ),
      say: (found) => sayMove(found.groups, words).replace(/\d/g, (rank) => cardinal(rank)),
    },
  ]
}

function sayMove({ name, way, pawn, takes, to, becomes, mark }: Found['groups'], words: Chess): string {
  const parts = [
    name && words.pieces[name],
    square(way),
    pawn,
    takes && words.takes,
    square(to),
    becomes && `${words.becomes} ${words.pieces[becomes]}`,
  ]
  return parts.filter(Boolean).join(' ') + markOf(mark, words)
}

/** "e4" is two words. */
const square = (written = ''): string => written.replace(/(?<=[a-h])(?=\d)/, ' ')

function markOf(mark: string | undefined, { check, mate }: Chess): string {
  return mark === '+' ? ` ${check}` : mark === '#' ? ` ${mate}` : ''
}
