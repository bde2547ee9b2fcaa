// The options that the scripts of growth share.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/**
 * `--sizes SMALL,LARGE --only PATTERN --to EDITIONS --json FILE --minutes N --lanes N`, and what a script has beside them.
 *
 * @param editions those that are measured where `--to` names none
 */
export function growthOptions(editions, own = {}) {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '20000,200000' },
      only: { type: 'string', default: '' },
      to: { type: 'string', default: editions },
      json: { type: 'string' },
      minutes: { type: 'string', default: 'Infinity' },
      lanes: { type: 'string', default: '1' },
      ...own,
    },
  })
  return {
    ...values,
    sizes: values.sizes.split(',').map(Number),
    only: new RegExp(values.only, 'i'),
    to: values.to.split(',').filter(Boolean),
    lanes: Number(values.lanes),
    /** When no further family is begun. */
    end: Date.now() + Number(values.minutes) * 60_000,
  }
}

/** What an earlier run has kept in the file, so that this one goes on with what is left. */
export function keptIn(file, none) {
  return file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : none
}

export function keepIn(file, figures) {
  if (file) writeFileSync(file, JSON.stringify(figures, null, 1))
}

/** Works off a list of families, so many at a time, until the time is up. */
export async function inLanes(families, { lanes, end }, work) {
  const left = [...families]
  const lane = async () => {
    for (let family = left.shift(); family && Date.now() < end; family = left.shift()) await work(family)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
