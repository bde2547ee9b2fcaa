import type { ClientConfig } from './config.js'

// The preference panel. Untouched it changes nothing.

export type Preferences = Record<string, string>

export function preferences(config: ClientConfig): void {
  const panel = document.querySelector<HTMLElement>('.preferences')
  const form = panel?.querySelector('form')
  const status = panel?.querySelector('[role=status]')
  if (!panel || !form || !status) return
  const stored = readPreferences()
  applyPreferences(stored)
  showPreferences(form, stored)
  panel.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', () => {
    const values = collectPreferences(form)
    applyPreferences(values)
    status.textContent = writePreferences(values) ? config.words.saved : config.words.notSaved
  })
  form.addEventListener('reset', () => {
    applyPreferences({})
    writePreferences({})
    status.textContent = config.words.wasReset
  })
}

export function preferenceNames(): string[] {
  return ['size', 'spacing', 'width', 'theme', 'motion']
}

/** What was stored, as far as it is what we store: storage belongs to the whole site. */
export function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem('lectern-preferences') ?? '{}')
    const entries = Object.entries(stored ?? {}).filter(([, value]) => typeof value === 'string')
    return Object.fromEntries(entries)
  } catch {
    return {}
  }
}

/** Whether the browser lets the page remember. */
export function writePreferences(values: Preferences): boolean {
  try {
    localStorage.setItem('lectern-preferences', JSON.stringify(values))
    return true
  } catch {
    return false
  }
}

export function applyPreferences(values: Preferences): void {
  for (const name of preferenceNames()) {
    const value = values[name]
    if (value) document.documentElement.setAttribute(`data-${name}`, value)
    else document.documentElement.removeAttribute(`data-${name}`)
  }
}

export function showPreferences(form: HTMLFormElement, values: Preferences): void {
  for (const name of preferenceNames()) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLSelectElement) field.value = values[name] ?? ''
    if (field instanceof HTMLInputElement) field.checked = values[name] === field.value
  }
}

export function collectPreferences(form: HTMLFormElement): Preferences {
  const data = [...new FormData(form)]
  return Object.fromEntries(
    data.flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value]] : [])),
  )
}
