import type { BlockNodes } from '@lectern/core'
import { announce, notRead } from '../announce.js'
import { pauses } from '../pauses.js'
import { blockOf, pause, type State, say } from '../state.js'

/** Code is announced with its length, and read line by line only by option. */
export function code(node: BlockNodes['code'], state: State): void {
  const block = blockOf(state, node)
  const lines = node.value.split('\n')
  const language = nameOf(node.lang ?? '')
  if (state.options.code === 'read') {
    announce(state, block, 'code', (words) => words.code(lines.length, language))
    lines.forEach((line, index) => {
      if (line.trim() === '') return
      const parts = [{ lang: block.lang, spoken: line.trim() }]
      say(state, {
        id: `${block.id}~line-${index + 1}`,
        block: block.id,
        lang: block.lang,
        role: 'text',
        display: line,
        parts,
      })
      pause(state, pauses.item, block.id)
    })
    announce(state, block, 'end', (words) => words.endOfCode)
  } else {
    notRead(state, block, 'code', (words) => words.code(lines.length, language))
  }
  pause(state, pauses.block, block.id)
}

/** "python" as people write it. What is not known is said as it stands. */
function nameOf(lang: string): string {
  return names[lang.toLowerCase()] ?? lang
}

const names: Readonly<Record<string, string>> = {
  js: 'JavaScript',
  javascript: 'JavaScript',
  ts: 'TypeScript',
  typescript: 'TypeScript',
  py: 'Python',
  python: 'Python',
  html: 'HTML',
  css: 'CSS',
  json: 'JSON',
  sh: 'Shell',
  bash: 'Shell',
  c: 'C',
  cpp: 'C++',
  java: 'Java',
  rust: 'Rust',
  go: 'Go',
  ruby: 'Ruby',
  sql: 'SQL',
  yaml: 'YAML',
  xml: 'XML',
  text: '',
  txt: '',
}
