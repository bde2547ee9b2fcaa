// What the sound's bench reads and changes in files.
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The words that were spoken, as plain text: a sentence a line, an empty line where another block begins. */
export function scriptText(path) {
  const { items } = JSON.parse(readFileSync(path, 'utf8'))
  const lines = []
  let block
  for (const item of items.filter(({ type }) => type === 'speech')) {
    if (item.block !== block) lines.push('')
    block = item.block
    lines.push(item.spoken)
  }
  return `${lines.join('\n').trim()}\n`
}

/** The article with one more sentence in a paragraph in its middle. */
export function editedParagraph(source) {
  const paragraphs = [...source.matchAll(/\n\n(?=[A-Z][^\n|$`]{80,}\n\n)/g)]
  const { index } = paragraphs[Math.floor(paragraphs.length / 2)]
  return `${source.slice(0, index + 2)}This sentence was not here before. ${source.slice(index + 2)}`
}

const digestLength = 32

/** Bytes of samples in a cache: of sentences, and of those that were spoken together. */
export function spokenBytes(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter(isSpeech)
    .reduce((sum, path) => sum + statSync(path).size, 0)
}

function isSpeech(path) {
  const head = Buffer.alloc(digestLength + 16)
  const file = openSync(path, 'r')
  readSync(file, head, 0, head.length, 0)
  closeSync(file)
  return /^\{"(sampleRate|speeches)"/.test(head.toString('latin1', digestLength))
}
