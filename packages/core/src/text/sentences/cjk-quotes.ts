const pairs: Readonly<Record<string, string>> = { '「': '」', '『': '』', '“': '”', '（': '）', '《': '》' }
const closing = new Set(Object.values(pairs))
/** A longer speech is parted inside, as a listener would want it. */
const longest = 120

/** In Chinese and Japanese a quotation belongs to the sentence around it, whatever marks are in it. */
export function quotedRanges(text: string, lang: string): (at: number) => boolean {
  if (!/^(?:zh|ja|yue)(?:-|$)/.test(lang)) return () => false
  const inside = new Set<number>()
  const open: { close: string; at: number }[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    const close = pairs[char]
    if (close) open.push({ close, at })
    else if (closing.has(char)) closeAt(at, char)
  }
  return (at) => inside.has(at)

  function closeAt(at: number, char: string): void {
    const begin = open.findLast(({ close }) => close === char)
    if (!begin) return
    open.length = open.indexOf(begin)
    if (at - begin.at > longest) return
    // the last mark in it, just before the closing sign, may end the sentence outside
    let last = at
    while (
      char !== '》' &&
      last > begin.at &&
      /[\p{Sentence_Terminal}…‥」』”）》]/u.test(text[last - 1] ?? '')
    )
      last--
    for (let index = begin.at; index < last; index++) inside.add(index)
  }
}
