import { capital } from '../../capital.js'
import { type Case, caseAfter, takesObject, transitive } from './cases.js'

export const kings =
  'Franz Joseph|Joseph|Johann|Rudolf|Konrad|Viktor|Ludwig|Heinrich|Franziskus|Karl|Friedrich|Wilhelm|Friedrich Wilhelm|Otto|Johannes|Paul|Johannes Paul|Pius|Benedikt|Leo|Georg|Maximilian|Napoleon|Nikolaus|Alexander|Gregor|Franz|Ferdinand|Leopold|Philipp|Eduard|August|Peter|Ramses|Christian|Gustav'

export const queens = 'Elisabeth|Katharina|Maria|Margarethe|Victoria|Christina|Beatrix'

const articles: Readonly<Record<'m' | 'f', Readonly<Record<Case, string>>>> = {
  m: { nominative: 'der', accusative: 'den', dative: 'dem', genitive: 'des' },
  f: { nominative: 'die', accusative: 'die', dative: 'der', genitive: 'der' },
}

/** "Ludwig der Vierzehnte", "unter Ludwig dem Vierzehnten", "die Zeit Ludwigs des Vierzehnten". */
export function numbered(number: string, gender: 'm' | 'f', before: string): string {
  const of = caseOfName(before.replace(joined, ''))
  const isWeak = of === 'dative' || of === 'genitive' || (of === 'accusative' && gender === 'm')
  return `${articles[gender][of]} ${capital(number)}${isWeak ? 'n' : ''}`
}

/** "Kaiser Wilhelm II. und ", before another name in the same case. */
const joined =
  /(?:(?:König|Königin|Kaiser|Kaiserin|Papst|Zar|Zarin|Prinz|Herzog) )?\p{Lu}\p{Ll}+ [IVX]+\.,? (?:und|oder|sowie) (?=(?:\p{Lu}\p{Ll}+ ){1,3}$)/u

/** A subject right before a verb: "er besuchte", "das Bild zeigt", "Karl III. besuchte". */
const subjectBefore = new RegExp(
  `(?:^|[^\\p{L}])(?:[Ee]r|[Ss]ie|[Mm]an|[Ww]ir|[Ii]ch|[IVX]+\\.|(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?) \\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+) (?:${transitive}) $`,
  'u',
)

function caseOfName(before: string): Case {
  const own = new RegExp(`(?:^|[^\\p{L}])(?:${kings}|${queens})(s?) $`, 'u').exec(before)
  if (own?.[1]) return 'genitive'
  const rest = before.slice(0, own ? own.index + (own.index > 0 || /^\P{L}/u.test(own[0]) ? 1 : 0) : 0)
  if (/(?:^|[^\p{L}])des \p{Lu}\p{L}+ $/u.test(rest)) return 'genitive'
  const words = rest.replace(
    /(?<=(?:^|[^\p{L}]))(?:König|Königin|Kaiser|Kaiserin|Papst|Zar|Zarin|Prinz|Herzog) $/u,
    '',
  )
  // without a subject before the verb the name may be it ("1555 verlor Karl V.")
  return takesObject.test(words) && !subjectBefore.test(words) ? 'nominative' : caseAfter(words)
}
