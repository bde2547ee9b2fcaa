import type { ClientConfig } from './config.js'
import { all, one } from './dom.js'
import { recall, remember } from './remembered.js'

// A worksheet: what is filled in stays in the browser, under the article, and can be saved as a file of text.

type Control = HTMLInputElement | HTMLTextAreaElement

export function answers({ words, key }: ClientConfig): void {
  const controls = all<Control>('div.text :is(input,textarea)[name]')
  const [first] = controls
  if (!first) return
  const place = `${key} answers`
  restore(controls, place)
  for (const control of controls) grow(control)
  one('div.text')?.addEventListener('input', ({ target }) => {
    grow(target as Control)
    remember(place, JSON.stringify(controls.map(given)))
  })
  const said = document.createElement('p')
  said.textContent = words.answersStay ?? ''
  const box = document.createElement('div')
  box.className = 'answers'
  box.append(
    said,
    button(words.saveAnswers ?? '', () => save(controls)),
    button(words.deleteAnswers ?? '', () => {
      for (const control of controls) {
        if (isBox(control)) control.checked = control.defaultChecked
        else control.value = ''
      }
      remember(place, '[]')
      first.focus()
    }),
  )
  one('div.text')?.append(box)
}

/** On paper nothing can scroll: an answer has the lines that it needs. */
function grow(control: Control): void {
  if (!('rows' in control)) return
  while (control.scrollHeight > control.clientHeight && control.rows < 500) control.rows++
}

const isBox = (control: Control): control is HTMLInputElement => /radio|checkbox/.test(control.type)

/** Name, and what was given; of a box or an answer to choose, its value, and whether it is chosen. */
function given(control: Control): [string, string | boolean] {
  return isBox(control) ? [control.value, control.checked] : [control.name, control.value]
}

/** Storage belongs to the whole site: what is there may be anything. */
function restore(controls: readonly Control[], place: string): void {
  let stored: ReadonlyMap<unknown, unknown>
  try {
    stored = new Map(JSON.parse(recall(place) ?? '[]'))
  } catch {
    return
  }
  for (const control of controls) {
    const value = stored.get(given(control)[0])
    if (typeof value === 'boolean' && isBox(control)) control.checked = value
    else if (typeof value === 'string' && !isBox(control)) control.value = value
  }
}

/** A line a question. Of answers to choose, the ones that were chosen. */
function save(controls: readonly Control[]): void {
  const lines = controls.flatMap((control) => {
    const question = control.ariaLabel ?? ''
    if (!isBox(control)) return `${question}\n    ${control.value.replaceAll('\n', '\n    ')}\n`
    const group = control.closest('fieldset')?.ariaLabel ?? ''
    return control.checked ? `${group}\n    ${question}\n` : []
  })
  const link = document.createElement('a')
  const text = new Blob([`${document.title}\n\n${lines.join('\n')}`], { type: 'text/plain' })
  link.href = URL.createObjectURL(text)
  link.download = `${document.title}.txt`
  link.click()
}

function button(words: string, act: () => void): HTMLElement {
  const made = document.createElement('button')
  made.textContent = words
  made.addEventListener('click', act)
  return made
}
