import { all } from './dom.js'

// Pictures that move start still. Without scripts a check box starts them; here it becomes a button.

export function motion(): void {
  for (const label of all('.moving label')) {
    const box = label.querySelector('input')
    if (!box) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = label.textContent
    button.ariaPressed = 'false'
    button.addEventListener('click', () => {
      box.checked = !box.checked
      button.ariaPressed = String(box.checked)
    })
    label.hidden = true
    label.after(button)
  }
}
