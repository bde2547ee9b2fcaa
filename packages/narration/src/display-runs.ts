import type { SpeechItem } from './script.js'

export interface DisplayRun {
  text: string
  /** Where it differs from the item's. */
  lang?: string
}

/** What is printed, with words in another language apart where they are said as they are printed. */
export function displayRuns(item: SpeechItem): DisplayRun[] {
  const display = tidy(item.display) || tidy(item.spoken)
  const runs: DisplayRun[] = []
  let from = 0
  for (const { lang, spoken } of item.parts) {
    const at = lang === item.lang || spoken === '' ? -1 : display.indexOf(spoken, from)
    if (at < 0) continue
    if (at > from) runs.push({ text: display.slice(from, at) })
    runs.push({ text: spoken, lang })
    from = at + spoken.length
  }
  if (from < display.length) runs.push({ text: display.slice(from) })
  return runs
}

/** Line breaks stay, blank lines and other white space do not. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}
