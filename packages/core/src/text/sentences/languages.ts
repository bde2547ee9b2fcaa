import { sentenceData } from '../../generated/sentences.js'

type Lists = 'titles' | 'numbered' | 'dated' | 'inner' | 'last' | 'starters'

/** What one language says of stops that end no sentence; `sentences.schema.json` of `packages/languages` describes each field. */
export interface SentenceData extends Partial<Record<Lists, string>> {
  ordinals?: boolean
  joins?: string
  saying?: string
  continues?: readonly (readonly [before: string, after: string])[]
  clauses?: { ends: string; joins: string }
}

/** The same, to be asked. */
export interface SentenceRules extends Readonly<Record<Lists, ReadonlySet<string>>> {
  ordinals: boolean
  joins?: RegExp
  saying?: RegExp
  continues: readonly (readonly [before: RegExp, after: RegExp])[]
  clauses?: { ends: RegExp; joins: RegExp }
}

function rulesOf(data: SentenceData): SentenceRules {
  const { ordinals = false, joins, saying, clauses } = data
  const continues = [...(english.continues ?? []), ...(data === english ? [] : (data.continues ?? []))]
  return {
    titles: words(data.titles),
    numbered: words(data.numbered),
    dated: words(data.dated),
    inner: words(data.inner),
    last: words(data.last),
    starters: words(data.starters),
    ordinals,
    continues: continues.map(([before, after]) => [new RegExp(before, 'u'), new RegExp(after, 'u')]),
    ...(joins ? { joins: new RegExp(joins, 'u') } : {}),
    ...(saying ? { saying: new RegExp(saying, 'u') } : {}),
    ...(clauses
      ? { clauses: { ends: new RegExp(clauses.ends, 'u'), joins: new RegExp(clauses.joins, 'u') } }
      : {}),
  }
}

function words(source = ''): ReadonlySet<string> {
  return new Set(
    source
      .split(' ')
      .filter(Boolean)
      .map((word) => word.replaceAll('_', ' ')),
  )
}

const dataByTag = new Map(sentenceData.flatMap(([tags, data]) => tags.map((tag) => [tag, data] as const)))
const english: SentenceData = dataByTag.get('en') ?? {}
const made = new Map<SentenceData, SentenceRules>()

/** English stands in for languages without data: its short forms occur in texts of every language. */
export function sentenceRules(lang: string): SentenceRules {
  const data = dataByTag.get(lang.toLowerCase().split('-')[0] ?? '') ?? english
  const rules = made.get(data) ?? rulesOf(data)
  made.set(data, rules)
  return rules
}
