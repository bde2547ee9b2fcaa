import { type Article, clockOf, defineRules, type Finding, LecternError } from '@lectern/core'

const rules = defineRules('lectern', {
  'date-known': ['info', 'The date is known'],
})

/**
 * The clock of a run, never the time of day: `SOURCE_DATE_EPOCH`, else the article's date, else 2000-01-01 with a
 * finding.
 *
 * @throws LecternError `bad-usage` when SOURCE_DATE_EPOCH is not a number of seconds
 */
export function runClock(
  article: Article,
  epoch = process.env.SOURCE_DATE_EPOCH,
): { date: Date; findings: Finding[] } {
  if (epoch !== undefined && epoch !== '') return { date: fromEpoch(epoch), findings: [] }
  const { date } = article.meta
  const known = date !== undefined && !Number.isNaN(Date.parse(date))
  return { date: clockOf(article), findings: known ? [] : [unknownDate(article)] }
}

function fromEpoch(epoch: string): Date {
  const date = new Date(Number(epoch) * 1000)
  if (/^\d+$/.test(epoch) && !Number.isNaN(date.getTime())) return date
  throw new LecternError(
    'bad-usage',
    `SOURCE_DATE_EPOCH takes seconds since 1970, not ${JSON.stringify(epoch)}`,
  )
}

function unknownDate({ source }: Article): Finding {
  const { id, source: by, severity, wcag } = rules['date-known']
  return {
    rule: id,
    source: by,
    severity,
    wcag,
    path: source.path,
    message: 'The article has no date; the files say 2000-01-01',
    hint: 'Write `date: 2026-05-14` in the front matter, or give --date.',
  }
}
