import { safeUrl } from '@lectern/core'

/** The address of a licence: its own, or that of a Creative Commons licence by its SPDX name ("CC-BY-SA-4.0"). */
export function licenseUrl(license: string): string | undefined {
  if (/^https?:/i.test(license)) return safeUrl(license)
  const name = license.trim().toLowerCase().replace(/\s+/g, '-')
  const [, kind, version] = /^cc-(by(?:-nc)?(?:-sa|-nd)?)-(\d\.\d)$/.exec(name) ?? []
  if (kind && version) return `https://creativecommons.org/licenses/${kind}/${version}/`
  return /^cc0(-1\.0)?$/.test(name) ? 'https://creativecommons.org/publicdomain/zero/1.0/' : undefined
}
