import type { Around } from '../../language.js'
import { genderOf } from './gender.js'

const weak =
  /(?:^|[^\p{L}])(?:dem|den|des|am|im|vom|zum|zur|beim|bis|ab|seit|(?:ein|[mds]ein|kein|ihr|unser|eur)e[mns]|(?:dies|jed|jen|welch)e[mn]|(?:ein|[mds]ein|kein|ihr|eur|uns[e]?r)er|v\.|(?:am|vom|zum|bis|ab|seit|dem|den) (?:\p{Lu}\p{L}+tag|Mittwoch|Mo|Di|Mi|Do|Fr|Sa|So)\.?,?|(?:in|an|auf|mit|bei|nach|seit|von|aus|vor|über|unter|neben|zwischen|während|trotz) (?:der|jeder|dieser)) $/iu

const plainEnd =
  /(?:^|[^\p{L}])(?:der|die|das|(?:ein|[mds]ein|kein|ihr|unser|eur|dies|jed|jen|welch)e|(?:dies|jed|jen|welch)e[rs]) $/iu

/** "am dritten", "der dritte", "dritter", "dritte Woche", "drittes Kapitel": what follows "dritte". */
export function ending(around: Around | undefined): string {
  if (!around) return ''
  // "der 2. und 3. Absatz": both as the first
  const before = around.before.replace(/(?:\d+\.,? )+(?:(?:und|oder|bis) )?$/, '')
  if (weak.test(around.before) || weak.test(before)) return 'n'
  // "der" is of no feminine nominative: "der ersten Satzung"
  if (/(?:^|[^\p{L}])der $/iu.test(before) && isFeminine(around.after)) return 'n'
  if (plainEnd.test(before)) return ''
  const noun = /^(?:(?:[/–-]| und | oder )\d{1,2}\.)?(?:,[\p{Ll} .]{3,30})? (\p{Lu}[\p{L}]+)/u.exec(
    around.after,
  )?.[1]
  const gender = noun ? genderOf(noun) : 'm'
  return gender === 'f' ? '' : gender === 'n' ? 's' : 'r'
}

/** Only by its ending, which tells. */
const isFeminine = (after: string): boolean =>
  /^ (?:\p{Lu}\p{L}*(?:ung|schaft|heit|keit|tion|tät)|Klasse|Liga|Bundesliga|Runde|Woche|Stunde|Minute|Etage|Hälfte|Reihe|Stelle|Auflage|Strophe|Kammer|Folge|Staffel|Saison|Ausgabe|Generation)(?!\p{L})/u.test(
    after,
  )

type Gender = 'm' | 'f' | 'n'
export type Case = 'nominative' | 'accusative' | 'dative' | 'genitive'

const dative = 'mit|von|unter|bei|nach|zu|aus|seit|vor|zwischen|neben|gegenüber|in|an'
const accusative = 'für|durch|gegen|ohne|um|pro'

/** Verbs whose subject stands before them as a rule, and what follows is their object or a time. */
export const transitive =
  'habe|hast|hat|habt|hatte|hatten|gibt es|gab es|gebe es|kauf(?:e|t|te|ten)|verkauf(?:e|t|te|ten)|brauch(?:e|t|te|ten)|bekomm(?:e|t)|bekam|bekamen|erh(?:ä|ie)lt|erhielten|kost(?:e|et|ete|eten)|zahl(?:e|t|te|ten)|bezahl(?:e|t|te|ten)|dauer(?:t|te|ten)|seh(?:e|en)|sieht|sah|sahen|les(?:e|en)|liest|las|nehm(?:e|en)|nimmt|nimm|nahm|trink(?:e|t)|trank|isst|esse|aß|verl(?:ier(?:t|en)|or|oren)|gewann|gewannen|gewinnt|besitz(?:t|en)|besaß|enthäl?t|enthielt|umfass(?:t|te|en)|verletz(?:t|te|ten)|tötet|tötete|töteten|such(?:t|te|en|ten)|stell(?:t|te|ten)|schrieb|schreibt|schoss|erziel(?:t|te|ten)|spar(?:t|te|en)|beantrag(?:t|te)|zeig(?:t|te|ten)|besuch(?:t|te|ten)|traf|trafen|trifft|empf(?:ing|ingen|ängt)|krönt|krönte|unterstützt|unterstützte|geben Sie|nehmen Sie|fügen Sie'
/** An object, after words of measure and after objects before it in a row ("kauft nur 1 Birne und "). */
export const takesObject = new RegExp(
  `(?:^|[^\\p{L}])(?:${transitive}) (?:(?:nur|noch|etwa|rund|genau|gerade|mindestens|höchstens|jeweils|je|schon|auch|sich|ihm|ihr|ihnen|dort|hier|heute|gestern) )*(?:\\d+ \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?(?:,| und| oder| sowie) )*$`,
  'u',
)

/** The case that a preposition before it asks for, which is sure only right before it. */
export function caseAfter(before: string): Case {
  if (takesObject.test(before)) return 'accusative'
  const word = /(?:^|[^\p{L}])(\p{L}+) $/u.exec(before)?.[1]?.toLowerCase() ?? ''
  if (new RegExp(`^(?:${dative})$`).test(word)) return 'dative'
  return new RegExp(`^(?:${accusative})$`).test(word) ? 'accusative' : 'nominative'
}

/** "ein Kind", "mit einem Kind", "für einen Tag". */
export function one(gender: Gender, of: Case): string {
  if (gender === 'f') return of === 'dative' ? 'einer' : 'eine'
  if (of === 'dative') return 'einem'
  return of === 'accusative' && gender === 'm' ? 'einen' : 'ein'
}

/** "ein halbes Kilo", "mit einer halben Tasse". */
export function half(gender: Gender, of: Case): string {
  const article = one(gender, of)
  if (of === 'dative' || (of === 'accusative' && gender === 'm')) return `${article} halben`
  return `${article} halb${gender === 'f' ? 'e' : gender === 'n' ? 'es' : 'er'}`
}
