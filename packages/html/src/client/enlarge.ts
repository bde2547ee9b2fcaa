import type { ClientConfig } from './config.js'
import { all } from './dom.js'

// A picture that is shown smaller than it is has a button that opens it: whole at first, then in its own size. The dialog is the browser's, which
// keeps focus inside, closes by Escape and gives focus back.

export function enlarge({ words }: ClientConfig): void {
  const pictures = all<HTMLImageElement>('.text img[alt]:not([alt=""])').filter(
    (picture) => !picture.closest('a,.moving,table,[aria-hidden=true]') && !isInline(picture),
  )
  if (pictures.length === 0) return
  const view = createView(words)
  for (const picture of pictures) {
    const button = buttonOf('+', words.enlarge)
    button.className = 'enlarge'
    button.addEventListener('click', () => view(picture))
    button.hidden = true
    // When it has been laid out, and again when its size changes: to ask for the size now would hold the page up.
    const sizes = new ResizeObserver(() => {
      button.hidden = picture.naturalWidth <= picture.width * 1.2 && !picture.src.startsWith('data:image/svg')
    })
    sizes.observe(picture)
    picture.parentElement?.classList.add('enlargeable')
    place(button, picture)
  }
}

/** Beside the caption of the one picture of a figure, else after the picture. */
function place(button: HTMLElement, picture: HTMLElement): void {
  const block = picture.closest('figure:has(>figcaption)>:first-child')
  const beside = block && all('img', block).length === 1 ? block : picture
  beside.after(button)
}

/** A picture within a line is as large as its line. */
function isInline({ parentElement }: HTMLElement): boolean {
  return (parentElement?.textContent ?? '').trim() !== ''
}

/** @returns what shows a picture */
function createView({ close, enlarge }: ClientConfig['words']): (picture: HTMLImageElement) => void {
  const dialog = document.createElement('dialog')
  dialog.className = 'enlarged'
  const button = buttonOf('×', close)
  button.addEventListener('click', () => dialog.close())
  const larger = buttonOf('+', enlarge)
  const frame = document.createElement('div')
  frame.tabIndex = 0
  const size = (isLarge: boolean): void => {
    larger.ariaPressed = String(isLarge)
    const copy = frame.firstElementChild as HTMLImageElement
    // A drawing may have no size of its own, or a small one.
    copy.style.inlineSize = isLarge ? `${Math.max(copy.naturalWidth, innerWidth * 1.5)}px` : ''
  }
  larger.addEventListener('click', () => size(larger.ariaPressed !== 'true'))
  dialog.append(button, larger, frame)
  document.body.append(dialog)
  return (picture) => {
    const copy = picture.cloneNode() as HTMLImageElement
    copy.removeAttribute('id')
    copy.loading = 'eager'
    frame.replaceChildren(copy)
    size(false)
    dialog.ariaLabel = picture.alt
    dialog.showModal()
  }
}

function buttonOf(text: string, name: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = text
  button.ariaLabel = name
  return button
}
