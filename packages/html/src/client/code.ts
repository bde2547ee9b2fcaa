import type { ClientConfig } from './config.js'
import { all } from './dom.js'

// Over each program its language, and a button that copies it, where the browser lets pages copy.

export function code({ words }: ClientConfig): void {
  for (const program of all('.text pre')) {
    const [, language = ''] = /\blanguage-(\S+)/.exec(program.firstElementChild?.className ?? '') ?? []
    const head = document.createElement('div')
    head.className = 'code-head'
    const name = document.createElement('span')
    name.textContent = language
    head.append(name)
    if (navigator.clipboard) head.append(copyButton(program, words))
    if (!head.textContent) continue
    const box = document.createElement('div')
    box.className = 'code'
    program.replaceWith(box)
    box.append(head, program)
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
