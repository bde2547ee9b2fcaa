import type { ClientConfig } from './config.js'

/**
 * The preference panel. Untouched it changes nothing. Self-contained: its source is put into the page.
 */
export function preferences(config: ClientConfig): void {
  const panel = document.querySelector<HTMLElement>('.preferences')
  const form = panel?.querySelector('form')
  const status = panel?.querySelector('[role=status]')
  if (!panel || !form || !status) return
  const root = document.documentElement
  const names = ['size', 'spacing', 'width', 'theme', 'motion']
  const key = 'lectern-preferences'

  const read = (): Record<string, string> => {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
      return typeof stored === 'object' && stored !== null ? (stored as Record<string, string>) : {}
    } catch {
      return {}
    }
  }
  const write = (values: Record<string, string>): boolean => {
    try {
      localStorage.setItem(key, JSON.stringify(values))
      return true
    } catch {
      return false
    }
  }
  const apply = (values: Record<string, string>): void => {
    for (const name of names) {
      const value = values[name]
      if (value) root.setAttribute(`data-${name}`, value)
      else root.removeAttribute(`data-${name}`)
    }
  }
  const show = (values: Record<string, string>): void => {
    for (const name of names) {
      const field = form.elements.namedItem(name)
      if (field instanceof HTMLSelectElement) field.value = values[name] ?? ''
      if (field instanceof HTMLInputElement) field.checked = values[name] === 'less'
    }
  }
  const collect = (): Record<string, string> => {
    const values: Record<string, string> = {}
    for (const name of names) {
      const field = form.elements.namedItem(name)
      if (field instanceof HTMLSelectElement && field.value) values[name] = field.value
      if (field instanceof HTMLInputElement && field.checked) values[name] = 'less'
    }
    return values
  }

  const stored = read()
  apply(stored)
  show(stored)
  panel.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', () => {
    const values = collect()
    apply(values)
    status.textContent = write(values) ? config.words.saved : config.words.notSaved
  })
  form.addEventListener('reset', () => {
    apply({})
    write({})
    status.textContent = config.words.wasReset
  })
}
