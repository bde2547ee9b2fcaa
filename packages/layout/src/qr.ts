import type { Report } from '@lectern/core'
import { rules } from './rules.js'

/** A QR code as stretches of dark modules. */
export interface Qr {
  text: string
  /** Modules a side. */
  size: number
  runs: readonly { row: number; from: number; to: number }[]
}

/** Codes of an address, or nothing, with a finding, where it is too long for one. */
export async function qrOf(text: string, report: Report): Promise<Qr | undefined> {
  const { encode } = await import('uqr')
  try {
    // The white margin is the paper's.
    const { data, size } = encode(text, { ecc: 'M', border: 0 })
    return { text, size, runs: data.flatMap(darkRuns) }
  } catch (cause) {
    report(rules['qr-long'], 'The address is too long for a QR code', {
      cause,
      hint: 'Use a shorter address.',
    })
    return undefined
  }
}

function darkRuns(modules: readonly boolean[], row: number): Qr['runs'][number][] {
  const runs: Qr['runs'][number][] = []
  for (let from = 0; from < modules.length; from++) {
    if (!modules[from]) continue
    let to = from
    while (modules[to]) to++
    runs.push({ row, from, to })
    from = to
  }
  return runs
}
