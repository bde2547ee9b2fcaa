import type { ClientConfig } from './config.js'
import { one } from './dom.js'
import {
  applyPreferences,
  type Preferences,
  preferenceNames,
  readPreferences,
  remember,
} from './remembered.js'

// The preference panel. Untouched it changes nothing.

export function preferences({ words }: ClientConfig): void {
  const form = one<HTMLFormElement>('.preferences form')
  const status = form?.querySelector('[role=status]')
  if (!form || !status) return
  showPreferences(form, readPreferences())
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', ({ target }) => {
    const values = collectPreferences(form)
    applyPreferences(values)
    const isSaved = remember('lectern-preferences', JSON.stringify(values))
    status.textContent = `${chosen(target)}${isSaved ? words.saved : words.notSaved}`
  })
  form.addEventListener('reset', () => {
    applyPreferences({})
    status.textContent = remember('lectern-preferences', '{}') ? words.wasReset : words.notSaved
  })
}

/** "Text size: 125 %. ", so that the status says what was set, and each change is a new one. */
export function chosen(field: EventTarget | null): string {
  if (!(field instanceof HTMLSelectElement)) return ''
  return `${field.labels[0]?.firstElementChild?.textContent}: ${field.selectedOptions[0]?.label}. `
}

export function showPreferences(form: HTMLFormElement, values: Preferences): void {
  for (const name of preferenceNames) {
    const field = form.elements.namedItem(name)
    // A font that is inside another page only: this page is as it comes.
    if (field instanceof HTMLSelectElement) {
      field.value = values[name] ?? ''
      field.value ||= ''
    }
    if (field instanceof HTMLInputElement) field.checked = values[name] === field.value
  }
}

/** What other pages of the site offer, and this one does not, stays as it was. */
export function collectPreferences(form: HTMLFormElement): Preferences {
  const values = readPreferences()
  for (const name of preferenceNames) if (form.elements.namedItem(name)) delete values[name]
  // No field takes files.
  for (const [name, value] of new FormData(form)) if (value) values[name] = value as string
  return values
}
