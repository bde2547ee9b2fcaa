// Marks of markup that are printed as words: publishes some Markdown files of each repository as pages, and looks in what is printed, outside of code
// and formulas, for what only a program should see. What it finds is to be looked at; much of it is meant (an article about Markdown).
// Usage: node test/wild/markup.mjs --mirrors FOLDER [--files 6] [PART OF A REPOSITORY'S NAME…]
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { memoryResources } from '../../packages/core/dist/index.js'
import { html, parse, publish } from '../../packages/lectern/dist/index.js'
import { git, gitFolder } from './git.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mirrors: { type: 'string', default: process.env.LECTERN_WILD },
    files: { type: 'string', default: '6' },
  },
})
if (!values.mirrors) throw new Error('Name the folder of repositories: --mirrors FOLDER, or LECTERN_WILD')

/** What each kind of markup leaves behind where it is not read. */
const signs = {
  fence: /(?:^|\s):::+|```/,
  braces: /\{\{|\}\}/,
  tag: /\{%|%\}/,
  attributes: /\{[:#.][^}]{0,60}\}/,
  brackets: /\[\[|\]\]|\]\(|\]\[|\[\^/,
  box: /^(?:!!!|\?\?\?)|^\[!\w+\]/,
  comment: /<!--|-->/,
  element: /<\/?[a-z][^<>]{0,80}>/i,
  emphasis: /\*\*\S|\S\*\*|~~\S|(?:^|\s)__\w/,
  table: /\|\s*:?-{2,}/,
  formula: /\\[([]|\$\$|\$[\\{]/,
  command: /\\[a-z]{3,}\{/i,
  heading: /^#{1,6} \S/,
  reference: /&[a-z]+;|&#\d+;/,
}

/** By the names of their references. */
const characters = { lt: '<', gt: '>', amp: '&', '#x3C': '<', '#x26': '&' }

for (const name of readdirSync(values.mirrors).sort()) {
  const folder = gitFolder(values.mirrors, name.replace('+', '/'))
  if (!folder || (positionals.length > 0 && !positionals.some((part) => name.includes(part)))) continue
  for (const path of chosen(folder)) await look(folder, join(name, path), path)
}

/** A few files of middling size, always the same ones. */
function chosen(folder) {
  return git(folder, 'ls-tree', '-r', '-l', '-z', 'HEAD')
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, size = '', path = ''] = /^\S+ \S+ \S+ +(\d+)\t(.*)$/s.exec(line) ?? []
      return /\.(?:md|markdown|mdx|rmd|qmd)$/i.test(path) && size > 800 && size < 30_000 ? [path] : []
    })
    .filter((path) => !/(?:^|\/)(?:tests?|fixtures?|spec|node_modules)\//i.test(path))
    .sort((one, other) => placeOf(one) - placeOf(other))
    .slice(0, Number(values.files))
}

function placeOf(path) {
  let hash = 0
  for (const character of path) hash = (hash * 31 + character.codePointAt(0)) >>> 0
  return hash
}

async function look(folder, name, path) {
  const value = git(folder, 'show', `HEAD:${path}`).toString()
  try {
    const article = await parse({ value, path: path.replace(/.*\//, '') })
    const { editions } = await publish(article, [html()], { resources: memoryResources({}) })
    for (const line of printed(await textOf(editions.get('html').files[0])))
      for (const [sign, pattern] of Object.entries(signs))
        if (pattern.test(line)) console.log([sign, name, line.slice(0, 160)].join('\t'))
  } catch (error) {
    console.log(['FAILED', name, error.message].join('\t'))
  }
}

async function textOf(file) {
  const chunks = []
  for await (const chunk of file.open()) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** The lines of a page as they are read, without its code and formulas. */
function printed(page) {
  return page
    .replace(/<(script|style|pre|code|math|svg|head|kbd|samp|var)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/(?:p|li|h\d|td|th|dt|dd|div|figcaption)>|<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|#x3C|#x26);/g, (_, name) => characters[name])
    .split('\n')
    .map((line) => line.trim())
}
