/**
 * A page with foliate-js in it, and what a reader does with a book. It runs in the browser: every function answers a
 * list of complaints, empty where the book did what it should.
 */
export const readerPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Reader</title>
<style>html, body { height: 100%; margin: 0 } foliate-view { display: block; height: 100% }</style>
</head><body><script type="module">
import '/foliate/view.js'
import { FootnoteHandler } from '/foliate/footnotes.js'

const view = document.createElement('foliate-view')
document.body.append(view)
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const until = async (test, ms = 5000) => {
  for (const end = performance.now() + ms; performance.now() < end; await pause(20)) {
    const found = test()
    if (found) return found
  }
  return undefined
}
const shown = () => view.renderer.getContents()[0]?.doc
const idOf = (href) => decodeURIComponent(href.split('#')[1] ?? '')

/** Whether an element is on the screen now: its box in the frame, and the frame's in the window. */
const isOnScreen = (element) => {
  const frame = element.ownerDocument.defaultView.frameElement.getBoundingClientRect()
  const box = element.getBoundingClientRect()
  const x = frame.left + box.left
  const y = frame.top + box.top
  return x >= -1 && x <= innerWidth && y + box.height >= -1 && y <= innerHeight + 1
}
const onScreen = (id) => until(() => {
  const element = shown()?.getElementById(id)
  return element && isOnScreen(element) ? element : undefined
})
/** Does something that leads elsewhere, and waits until the reader has settled there. */
const navigate = async (act, id) => {
  const settled = new Promise((resolve) => view.addEventListener('relocate', resolve, { once: true }))
  await act()
  await Promise.race([settled, pause(3000)])
  return onScreen(id)
}
const goTo = (href) => navigate(() => view.goTo(href), idOf(href))
/** What an overlay plays, in its order, as the file has it: the element and where its clip begins. */
const overlayItems = async ({ mediaOverlay }) => {
  const smil = new DOMParser().parseFromString(await view.book.loadText(mediaOverlay.href), 'application/xml')
  return [...smil.getElementsByTagName('par')].map((par) => {
    const [text] = par.getElementsByTagName('text')
    const [audio] = par.getElementsByTagName('audio')
    const begin = audio.getAttribute('clipBegin').split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
    return itemOf(idOf(text.getAttribute('src')), begin)
  })
}
const itemOf = (id, begin) => id + ' at ' + begin.toFixed(3)
const beginOf = (item) => Number(item.split(' at ')[1])

/** What is wrong with a call and the way back to it, or undefined. */
const thereAndBack = async (section, id, back, ms) => {
  const link = await goTo(section.id + '#' + encodeURIComponent(id))
  if (!link) return id + ' cannot be gone to'
  await pause(ms)
  const target = idOf(link.getAttribute('href'))
  const note = await navigate(() => link.click(), target)
  if (!note) return id + ' does not lead to ' + target
  await pause(ms)
  const way = [...note.querySelectorAll(back)].find((one) => idOf(one.getAttribute('href')) === id)
  if (!way) return target + ' does not lead back to ' + id
  if (!(await navigate(() => way.click(), id))) return 'the way back to ' + id + ' does not arrive'
  return undefined
}

window.reader = {
  async open(src) {
    const blob = await (await fetch(src)).blob()
    await view.open(new File([blob], 'book.epub', { type: 'application/epub+zip' }))
    await view.init({ showTextStart: true })
    return { sections: view.book.sections.length, title: String(view.book.metadata.title) }
  },
  /** Every entry of the contents and of the page list, in order. */
  async turnTo(list) {
    const entries = []
    const collect = (items) => items.forEach((item) => (entries.push(item), collect(item.subitems ?? [])))
    collect((list === 'pages' ? view.book.pageList : view.book.toc) ?? [])
    const complaints = []
    for (const { label, href } of entries) {
      const element = await goTo(href)
      if (!element) complaints.push(list + ' ' + label + ' is not on the screen (' + href + ')')
      else if (list === 'pages' && element.getAttribute('title') !== label.trim()) complaints.push(label + ' leads to ' + element.outerHTML)
    }
    return { count: entries.length, complaints }
  },
  /** Clicks each call of a note, then the way back to it; the same with long descriptions. */
  async followLinks(selector, back) {
    const complaints = []
    let count = 0
    for (const [index, section] of view.book.sections.entries()) {
      await view.goTo(index)
      const doc = await until(shown)
      const calls = [...doc.querySelectorAll(selector)].map(({ id }) => id)
      for (const id of calls) {
        count++
        // foliate-js loses a click while it still settles on a chapter with recordings: a reader waits a little then.
        const complaint = (await thereAndBack(section, id, back, 0)) && (await thereAndBack(section, id, back, 700))
        if (complaint) complaints.push(complaint)
      }
    }
    return { count, complaints }
  },
  /** Has each note shown in a pop-up, as the reader does on a tap. */
  async popUps(selector) {
    const complaints = []
    let count = 0
    for (const [index, section] of view.book.sections.entries()) {
      await view.goTo(index)
      for (const a of [...(await until(shown)).querySelectorAll(selector)]) {
        count++
        const handler = new FootnoteHandler()
        let popUp
        const shownText = new Promise((resolve) => {
          handler.addEventListener('before-render', ({ detail }) => document.body.append((popUp = detail.view)))
          handler.addEventListener('render', ({ detail }) => resolve(detail.target ? detail.view.renderer.getContents()[0]?.doc.body.textContent.trim() : ''))
        })
        const href = section.resolveHref(a.getAttribute('href'))
        await handler.handle(view.book, { detail: { a, href }, preventDefault() {} })
        const text = await Promise.race([shownText, pause(3000)])
        if (!/\\p{L}/u.test(text ?? '')) complaints.push(a.id + ' opens no pop-up with words')
        popUp?.remove()
      }
    }
    return { count, complaints }
  },
  /** Plays a section for some seconds, twice as fast, then goes through more by the reader's own "next". */
  async listen(index, seconds, most) {
    const overlay = view.mediaOverlay
    if (!overlay) return { isSilent: true, complaints: [] }
    await view.goTo(index)
    await until(shown)
    // A short section ends while it is listened to, and the reader goes on to the next ones.
    const near = view.book.sections.slice(index, index + 12).filter(({ mediaOverlay }) => mediaOverlay)
    const overlays = await Promise.all(near.map(overlayItems))
    const complaints = []
    const name = view.book.media.activeClass
    const active = new Set()
    const lit = []
    let heard = () => {}
    overlay.addEventListener('error', ({ detail }) => complaints.push(String(detail)))
    overlay.addEventListener('highlight', ({ detail }) => { lit.push(itemOf(idOf(detail.text), detail.begin)); heard() })
    overlay.setRate(2)
    await view.startMediaOverlay()
    for (const end = performance.now() + seconds * 1000; performance.now() < end; await pause(50)) {
      for (const element of shown()?.getElementsByClassName(name) ?? []) active.add(element.id)
    }
    if (lit.length === 0) complaints.push('nothing was played')
    for (const id of lit.slice(0, -1)) if (!active.has(id.split(' at ')[0])) complaints.push(id + ' was played, but not lit')
    const wanted = overlays.find((items) => items.includes(lit.at(-1))) ?? []
    const at = wanted.indexOf(lit.at(-1))
    if (at < 0) complaints.push(lit.at(-1) + ' is not in the overlay')
    const stepped = []
    // The reader's "next" leaves the section at the end of a file of sound.
    const restarts = wanted.findIndex((item, index) => index > Math.max(at, 0) && beginOf(item) < beginOf(wanted[index - 1]))
    for (const id of wanted.slice(at + 1, Math.min(at + 1 + most, restarts < 0 ? Infinity : restarts))) {
      const next = new Promise((resolve) => { heard = resolve })
      overlay.next()
      await Promise.race([next, pause(4000)])
      stepped.push(lit.at(-1))
      if (lit.at(-1) !== id) complaints.push('after ' + lit.at(-2) + ' comes ' + lit.at(-1) + ', not ' + id)
    }
    overlay.stop()
    return { played: lit.length - stepped.length, stepped: stepped.length, complaints }
  },
}
window.isReady = true
</script></body></html>`
