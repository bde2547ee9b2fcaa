import { readFileSync } from 'node:fs'

/** The version of this package, from its manifest. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const found =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : undefined
  return String(found)
}

export function generator(): string {
  return `lectern ${version()}`
}
