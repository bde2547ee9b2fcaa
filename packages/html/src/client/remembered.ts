import { page } from './dom.js'

// What the page may remember for its reader.

export type Preferences = Record<string, string>

export const preferenceNames = 'size font leading words letters width align theme motion pages'.split(' ')

/** What was stored, as far as it is what we store: storage belongs to the whole site. */
export function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(recall('lectern-preferences') ?? '{}')
    const entries = Object.entries(stored ?? {}).filter(([, value]) => typeof value === 'string')
    return Object.fromEntries(entries)
  } catch {
    return {}
  }
}

export function applyPreferences(values: Preferences): void {
  const { dataset } = page()
  for (const name of preferenceNames) {
    if (values[name]) dataset[name] = values[name]
    else delete dataset[name]
  }
  dispatchEvent(new Event('lectern-preferred'))
}

/** What the browser remembers, where it may. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Whether the browser lets the page remember. */
export function remember(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value)
    return true
  } catch {
    return false
  }
}
