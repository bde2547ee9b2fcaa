// Takes the pictures of docs/gallery.md from real pages, in Chromium: `npm start`, then `node scripts/gallery.mjs`. Needs what
// `node test/conformance/tools/install.mjs` installs. The pictures are committed, so nobody else needs them.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const out = resolve(process.argv[2] ?? 'out')
const images = resolve('docs/images/gallery')
const require = createRequire(resolve('test/conformance/tools/package.json'))
const { chromium } = require('playwright-core')

const desk = { width: 1100, height: 760 }
const phone = { width: 320, height: 640 }

/** What a reader set before: shown from the first frame on. @param {object} values */
const chosen = (values) =>
  `localStorage.setItem('lectern-preferences', ${JSON.stringify(JSON.stringify(values))})`

/** Plays from a section, until a word is marked. @param {number} section */
const playing = (section) => async (page) => {
  await page.click(`.listen-here >> nth=${section - 1}`)
  for (let at = 0; at < 2; at++) await page.click('.dock > [data-do=next]')
  await until(page, 'CSS.highlights.size > 0')
  await page.waitForTimeout(700)
  await page.click('.dock > [data-do=play]')
  await page.mouse.move(0, 0)
}

const scrolledTo = (selector) => (page) =>
  page.evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView()`)

/** @type {{ name: string, title: string, article: string, theme?: string, context?: object, choice?: object, act?: (page: import('playwright-core').Page) => Promise<unknown> }[]} */
const pictures = [
  { name: 'desk', title: 'On a desk', article: 'lake-ferry' },
  {
    name: 'contents',
    title: 'A wide window: the contents beside the text, the current section marked',
    article: 'air-quality-report',
    context: { viewport: { width: 1400, height: 760 } },
    act: scrolledTo('.text section:nth-of-type(3)'),
  },
  {
    name: 'phone',
    title: '320 pixels, or a desk at 400 %',
    article: 'lake-ferry',
    context: { viewport: phone },
  },
  {
    name: 'panel',
    title: 'The reader’s preferences',
    article: 'lake-ferry',
    act: async (page) => {
      await page.click('.aa')
      await page.selectOption('select[name=leading]', '1.8')
    },
  },
  {
    name: 'panel-phone',
    title: 'The preferences on a phone',
    article: 'lake-ferry',
    context: { viewport: phone },
    act: (page) => page.click('.aa'),
  },
  {
    name: 'without-scripts',
    title: 'Without scripts',
    article: 'lake-ferry',
    context: { javaScriptEnabled: false },
  },
  {
    name: 'listening',
    title: 'Listening: the sentence, and in it the word',
    article: 'lake-ferry',
    act: playing(2),
  },
  {
    name: 'listening-phone',
    title: 'Listening on a phone',
    article: 'lake-ferry',
    context: { viewport: phone },
    act: playing(2),
  },
  { name: 'dark', title: 'Dark', article: 'lake-ferry', context: { colorScheme: 'dark' }, act: playing(1) },
  {
    name: 'sepia',
    title: 'Sepia, with wider spacing',
    article: 'letter-from-the-lighthouse',
    choice: { theme: 'sepia', leading: '1.8', words: '1', letters: '1', font: 'serif' },
  },
  {
    name: 'contrast',
    title: 'High contrast, at 150 %',
    article: 'lake-ferry',
    choice: { theme: 'contrast', size: '150' },
    act: playing(1),
  },
  {
    name: 'forced-colours',
    title: 'The system’s forced colours',
    article: 'lake-ferry',
    context: { forcedColors: 'active', colorScheme: 'dark' },
    act: playing(2),
  },
  { name: 'right-to-left', title: 'Right to left', article: 'lighthouse-ar' },
  {
    name: 'two-languages',
    title: 'Two languages and directions',
    article: 'two-shores',
    act: scrolledTo('.text section:nth-of-type(1)'),
  },
  {
    name: 'right-to-left-phone',
    title: 'Right to left, listening, on a phone',
    article: 'lighthouse-ar',
    context: { viewport: phone },
    act: playing(1),
  },
  {
    name: 'note',
    title: 'A note beside its call',
    article: 'lake-ferry',
    act: async (page) => {
      await scrolledTo('.text section:nth-of-type(1)')(page)
      await page.focus('.noteref a')
    },
  },
  {
    name: 'table',
    title: 'A table that scrolls only inside itself',
    article: 'air-quality-report',
    context: { viewport: phone },
    act: scrolledTo('.table-region'),
  },
  {
    name: 'formulas',
    title: 'A worksheet: formulas, gaps, lines to write on, the print’s page numbers',
    article: 'fractions-lesson',
    choice: { pages: 'show' },
    act: scrolledTo('.answer-lines'),
  },
]

/** The themes, each in three windows. */
const themes = [
  { theme: 'newspaper', article: 'lake-ferry', below: '.text figure:nth-of-type(1)' },
  { theme: 'lesson', article: 'fractions-lesson', below: '.text section:nth-of-type(3)' },
  { theme: 'report', article: 'air-quality-report', below: '.text section:nth-of-type(3)' },
]
const views = [
  { view: 'desk', title: 'on a desk', context: { viewport: { width: 1280, height: 800 } } },
  {
    view: 'dark',
    title: 'in the dark',
    context: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
    isBelow: true,
  },
  { view: 'phone', title: 'on a phone', context: { viewport: { width: 390, height: 700 } } },
]
for (const { theme, article, below } of themes)
  for (const { view, title, context, isBelow } of views)
    pictures.push({
      name: `${theme}-${view}`,
      title: `The theme “${theme}”, ${title}`,
      article,
      theme,
      context,
      ...(isBelow ? { act: scrolledTo(below) } : {}),
    })

mkdirSync(images, { recursive: true })
// No example is written from right to left as a whole; this one is not translated by a native writer.
build('scripts/gallery/lighthouse-ar.md', out)
for (const { theme, article } of themes)
  build(`examples/articles/${article}/${article}.md`, join(out, 'themes', theme), '--theme', theme)

/** @param {string} article @param {string} folder @param {string[]} options */
function build(article, folder, ...options) {
  const settings = ['--engine', 'tone', '--to', 'html,audio,pdf', '--out', folder, '--quiet', ...options]
  spawnSync('node_modules/.bin/lectern', ['build', article, ...settings], { stdio: 'inherit' })
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--mute-audio', '--disable-background-networking'],
})
try {
  for (const picture of pictures) await take(picture)
} finally {
  await browser.close()
}
writeFileSync('docs/gallery.md', text())

async function take({ name, article, theme, context, choice, act }) {
  const page = await browser.newPage({ viewport: desk, reducedMotion: 'reduce', ...context })
  if (choice) await page.addInitScript(chosen(choice))
  const folder = theme ? join(out, 'themes', theme) : out
  await page.goto(pathToFileURL(resolve(folder, article, `${article}.html`)).href)
  await act?.(page)
  await page.waitForTimeout(200)
  await page.screenshot({ path: resolve(images, `${name}.png`) })
  await page.close()
}

async function until(page, expression) {
  for (let looks = 0; looks < 200; looks++) {
    if (await page.evaluate(expression)) return
    await page.waitForTimeout(50)
  }
  throw new Error(`Never so: ${expression}`)
}

function text() {
  const shown = pictures.map(
    ({ name, title, article }) =>
      `## ${title}\n\n![${title}: the page of the example “${article}”.](images/gallery/${name}.png)\n`,
  )
  return `# How a page looks\n\nPictures of the pages that \`npm start\` makes, taken in Chromium by \`scripts/gallery.mjs\`. Not for editing.\n\n${shown.join('\n')}`
}
