import { createRequire } from 'node:module'
import { virtual } from '@guidepup/virtual-screen-reader'

// jsdom has no types of its own; this is what is used of it.
interface Jsdom {
  JSDOM: new (html: string, options: { virtualConsole: unknown }) => { window: Window }
  VirtualConsole: new () => unknown
}
type Start = NonNullable<Parameters<typeof virtual.start>[0]>
type Window = NonNullable<Start['window']> & {
  document: { body: Start['container']; querySelectorAll(selector: string): Iterable<{ remove(): void }> }
}

const { JSDOM, VirtualConsole } = createRequire(import.meta.url)('jsdom') as Jsdom

// The reader looks ids up by selector, and jsdom has no `CSS`.
Object.assign(globalThis, {
  CSS: { escape: (id: string) => id.replace(/[^\w-]/gu, (char) => `\\${char}`).replace(/^(?=\d)/, '\\3') },
})

/** What a screen reader says of a page, from its first thing to its last, a phrase a line. */
export async function spoken(page: string): Promise<string[]> {
  // Its console would only say that jsdom knows no styles of generated content.
  const { window } = new JSDOM(page, { virtualConsole: new VirtualConsole() })
  // Nor does it know popovers, which a browser hides until they are opened.
  for (const closed of window.document.querySelectorAll('[popover]')) closed.remove()
  await virtual.start({ container: window.document.body, window })
  try {
    for (let steps = 0; (await virtual.lastSpokenPhrase()) !== 'end of document'; steps++) {
      if (steps > 5000) throw new Error('The reader does not come to an end')
      await virtual.next()
    }
    return await virtual.spokenPhraseLog()
  } finally {
    await virtual.stop()
  }
}

/** Indented by what is inside what, so that a person can read it. */
export function indented(phrases: readonly string[]): string {
  let depth = 0
  const lines = phrases.map((phrase, index) => {
    if (phrase.startsWith('end of ')) depth = Math.max(0, depth - 1)
    const line = '  '.repeat(depth) + phrase
    if (closes(phrase, phrases.slice(index + 1))) depth++
    return line
  })
  return `${lines.join('\n')}\n`
}

function closes(phrase: string, later: readonly string[]): boolean {
  return later.includes(`end of ${phrase}`)
}
