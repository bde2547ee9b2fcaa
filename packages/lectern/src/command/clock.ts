import { type Article, clockOf, LecternError } from '@lectern/core'

/**
 * The clock of a run, never the time of day: `SOURCE_DATE_EPOCH`, else the article's date, else 2000-01-01.
 *
 * @throws LecternError `bad-usage` when SOURCE_DATE_EPOCH is not a number of seconds
 */
export function runClock(article: Article, epoch = process.env.SOURCE_DATE_EPOCH): Date {
  return epoch === undefined || epoch === '' ? clockOf(article) : fromEpoch(epoch)
}

/** @throws LecternError `bad-usage`, before anything is made with a clock that is wrong */
export function refuseBadClock(epoch = process.env.SOURCE_DATE_EPOCH): void {
  if (epoch) fromEpoch(epoch)
}

function fromEpoch(epoch: string): Date {
  const date = new Date(Number(epoch) * 1000)
  if (/^\d+$/.test(epoch) && !Number.isNaN(date.getTime())) return date
  throw new LecternError(
    'bad-usage',
    `SOURCE_DATE_EPOCH must be a number of seconds since 1970, not ${JSON.stringify(epoch)}`,
    {
      hint: 'Correct the variable, or unset it.',
    },
  )
}
