import type { ClientConfig } from './config.js'
import { all, one } from './dom.js'
import {
  applyPreferences,
  type Preferences,
  preferenceNames,
  readPreferences,
  remember,
} from './remembered.js'

// The preferences. Untouched they change nothing.

/** Percent of the size that the browser is set to. */
const sizes = ['90', '', '110', '125', '150', '175', '200', '250', '300']

export function preferences({ words }: ClientConfig): void {
  const form = one<HTMLFormElement>('.preferences form')
  const status = form?.querySelector('[role=status]')
  if (!form || !status) return
  showPreferences(form, readPreferences())
  stay(form.parentElement)
  const set = (said: string): void => {
    const values = collectPreferences(form)
    applyPreferences(values)
    const isSaved = remember('lectern-preferences', JSON.stringify(values))
    status.textContent = `${said}${isSaved ? words.saved : words.notSaved}`
  }
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', ({ target }) => set(chosen(target)))
  for (const button of all('[data-step]', form))
    button.addEventListener('click', () => {
      const value = step(form, Number(button.dataset.step))
      if (value) set(value)
    })
  form.addEventListener('reset', () => {
    applyPreferences({})
    setTimeout(() => showPreferences(form, {}))
    status.textContent = remember('lectern-preferences', '{}') ? words.wasReset : words.notSaved
  })
}

/** What the reader chooses changes sizes, and the panel in which they choose stays where it opened. */
function stay(panel: HTMLElement | null): void {
  const free = (): void => {
    if (panel) panel.style.cssText = ''
  }
  panel?.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') return free()
    const { left, top, width, bottom } = panel.getBoundingClientRect()
    const below = innerHeight - bottom
    // At the foot of the window it ends above the dock.
    const [end, room] = below < 99 ? [`${below}px`, below] : ['auto', 8]
    panel.style.cssText = `inset:${top}px auto ${end} ${left}px;width:${width}px;max-height:${innerHeight - top - room}px`
  })
  addEventListener('resize', free)
}

/** "Text size: 125 %. "; nothing at either end. */
function step(form: HTMLFormElement, by: number): string | undefined {
  const field = form.elements.namedItem('size') as HTMLInputElement
  const next = sizes[sizes.indexOf(field.value) + by]
  if (next === undefined) return undefined
  field.value = next
  showSize(form)
  return `${one('#lectern-size')?.textContent}: ${next || 100} %. `
}

function showSize(form: HTMLFormElement): void {
  const field = form.elements.namedItem('size') as HTMLInputElement
  const shown = form.querySelector('.value')
  if (shown) shown.textContent = `${field.value || 100} %`
}

/** "Line spacing: 2. ", so that the status says what was set, and each change is a new one. */
export function chosen(field: EventTarget | null): string {
  if (field instanceof HTMLSelectElement)
    return `${field.labels[0]?.firstElementChild?.textContent}: ${field.selectedOptions[0]?.label}. `
  if (!(field instanceof HTMLInputElement) || field.type !== 'radio') return ''
  const name = field.closest('fieldset')?.firstElementChild?.textContent
  return `${name}: ${field.labels?.[0]?.textContent?.trim()}. `
}

export function showPreferences(form: HTMLFormElement, values: Preferences): void {
  for (const name of preferenceNames) {
    const field = form.elements.namedItem(name)
    const value = values[name] ?? ''
    // A font that is inside another page only: this page is as it comes.
    if (field instanceof HTMLSelectElement) {
      field.value = value
      field.value ||= ''
    } else if (field instanceof RadioNodeList) field.value = value
    else if (field instanceof HTMLInputElement) {
      if (field.type === 'checkbox') field.checked = value === field.value
      else field.value = sizes.includes(value) ? value : ''
    }
  }
  showSize(form)
}

/** What other pages of the site offer, and this one does not, stays as it was. */
export function collectPreferences(form: HTMLFormElement): Preferences {
  const values = readPreferences()
  for (const name of preferenceNames) if (form.elements.namedItem(name)) delete values[name]
  // No field takes files.
  for (const [name, value] of new FormData(form)) if (value) values[name] = value as string
  return values
}
