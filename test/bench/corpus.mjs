// Articles of any length out of the real ones in examples/: the same words in the same order on every machine.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../examples/articles/', import.meta.url))

/** An article of at least `words` words, as Markdown that every program in the comparison reads alike. */
export function corpus(words) {
  const articles = readArticles()
  const parts = ['---\ntitle: A year of articles\nlang: en\nauthor: The Ansa Herald\ndate: 2026-01-01\n---\n']
  let count = 0
  for (let index = 0; count < words; index++) {
    const article = articles[index % articles.length]
    count += article.words
    parts.push(chapter(article, index + 1))
  }
  return { text: parts.join('\n'), words: count }
}

function readArticles() {
  const names = readdirSync(folder, { recursive: true }).filter((name) =>
    /^([\w-]+)\/\1\.md$|^[\w-]+\.txt$/.test(name),
  )
  return names.sort().map((name) => {
    const body = commonMarkdown(readFileSync(join(folder, name), 'utf8'))
    return { name: basename(name).replace(/\.\w+$/, ''), body, words: body.split(/\s+/).length }
  })
}

/** Headings one level down below the chapter's own; ids and notes are made unique. */
function chapter({ name, body }, number) {
  const title = `${name[0].toUpperCase()}${name.slice(1).replaceAll('-', ' ')}, ${number}`
  const text = body.replace(/^(#+) /gm, '#$1 ').replace(/\[\^([\w-]+)\]/g, `[^$1-${number}]`)
  return `## ${title}\n\n${text}\n`
}

// What only Lectern knows is reduced to its text, and pictures to their alternative text, so that no program in the
// comparison has less to do than another. Tables, lists, notes, quotes, code and formulas stay.
function commonMarkdown(source) {
  return source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^# .*\n/m, '')
    .replace(/^\s*:{2,}.*$/gm, '')
    .replace(/^(```\w*).*$/gm, '$1')
    .replace(/```math\n([\s\S]*?)```/g, '$$$$\n$1$$$$')
    .replace(/:(?:pause|blank|pagebreak)\[[^\]]*\]/g, '')
    .replace(/:\w+\[([^\]]*)\](?:\{[^}]*\})?/g, '$1')
    .replace(/!\[([^\]]*)\]\([^)]*\)(?:\{[^}]*\})?/g, '$1')
    .replace(/\[([^\]^]+)\]\(#[^)]*\)/g, '$1')
    .replace(/<\/?[a-z][^>]*>/g, '')
    .replace(/^(\s*- )\[[ x]\] /gm, '$1')
    .replace(/\$\{alt=[^}]*\}/g, '$')
    .replace(/ \{#[\w-]+\}$/gm, '')
    .replace(/^> \[!\w+\]\n/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
