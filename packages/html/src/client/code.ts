import type { ClientConfig } from './config.js'
import { all } from './dom.js'

// Over each program its language, a button that copies it, where the browser lets pages copy, and one that keeps its lines whole.

export function code({ words }: ClientConfig): void {
  for (const program of all('.text pre')) {
    const [, language = ''] = /\blanguage-(\S+)/.exec(program.firstElementChild?.className ?? '') ?? []
    const head = document.createElement('div')
    head.className = 'code-head'
    const name = document.createElement('span')
    name.textContent = language
    head.append(name)
    if (hasLongLines(program)) head.append(wrapButton(program, words))
    if (navigator.clipboard) head.append(copyButton(program, words))
    // Into the box that the page has for it: an element put into a section makes Chromium compute the styles of all that is in it.
    if (head.textContent) program.before(head)
  }
}

function copyButton(program: HTMLElement, { copy, copied }: ClientConfig['words']): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = copy
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(program.textContent ?? '').then(
      () => {
        button.textContent = copied
        setTimeout(() => {
          button.textContent = copy
        }, 2000)
      },
      () => getSelection()?.selectAllChildren(program),
    )
  })
  return button
}

/** Characters of a line that a small window may have to break. */
const longLine = 40

function hasLongLines({ textContent }: HTMLElement): boolean {
  return (textContent ?? '').split('\n').some((line) => line.length > longLine)
}

/** Pressed while long lines are broken; else the program scrolls, and can be reached by keyboard for that. */
function wrapButton(program: HTMLElement, { wrap }: ClientConfig['words']): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = wrap
  button.ariaPressed = 'true'
  button.addEventListener('click', () => {
    const isWhole = program.classList.toggle('whole-lines')
    button.ariaPressed = String(!isWhole)
    if (isWhole) program.tabIndex = 0
    else program.removeAttribute('tabindex')
  })
  return button
}
