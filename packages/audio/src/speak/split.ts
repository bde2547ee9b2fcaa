/** Cuts a text that an engine would refuse: after punctuation if it can, else at a space, else anywhere. */
export function splitText(text: string, most: number): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > most) {
    const at = cutAt(rest.slice(0, most))
    pieces.push(rest.slice(0, at).trim())
    rest = rest.slice(at).trim()
  }
  if (rest) pieces.push(rest)
  return pieces.filter(Boolean)
}

function cutAt(head: string): number {
  const marks = [...head.matchAll(/[.,;:!?…。、，؛،](?=\s|$)|[。、，]/gu)].at(-1)
  if (marks && marks.index > head.length / 2) return marks.index + 1
  const space = head.lastIndexOf(' ')
  if (space > 0) return space
  // Not between the halves of one character.
  return /[\ud800-\udbff]$/.test(head) ? head.length - 1 : head.length
}
