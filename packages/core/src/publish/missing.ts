import type { ResourceError, ResourceProblem } from '../contracts/resources.js'
import type { Report, ReportDetail } from '../diagnostics/report.js'
import { defineRules } from '../diagnostics/rules.js'

/** Findings about files that editions could not load. */
export const missingRules = defineRules('core', {
  'picture-missing': ['error', 'Every picture can be loaded', '1.1.1'],
  'media-missing': ['error', 'Every sound, film and caption file can be loaded', '1.2.1'],
})

/** Why a file could not be loaded, in words. */
export const resourceProblems: Readonly<Record<ResourceProblem, string>> = {
  missing: 'it is not there',
  denied: 'it may not be read',
  outside: 'it is outside the article’s folder',
  'host-not-allowed': 'its host is not allowed',
  'too-large': 'it is too large',
  'wrong-type': 'it is of another type',
  unreadable: 'it cannot be read',
}

/**
 * Says that a file of the article cannot be had: in the same words in every edition and in `check`, so that `distinct` leaves one finding
 * for each place.
 */
export function reportMissing(
  kind: 'picture' | 'media',
  src: string,
  error: ResourceError,
  report: Report,
  detail: Omit<ReportDetail, 'hint' | 'cause'> = {},
): void {
  const [rule, what] =
    kind === 'picture'
      ? [missingRules['picture-missing'], 'The picture']
      : [missingRules['media-missing'], 'The recording or its captions']
  report(rule, `${what} "${src}" cannot be loaded: ${resourceProblems[error.problem]}`, {
    ...detail,
    hint: error.hint,
    cause: error,
  })
}
