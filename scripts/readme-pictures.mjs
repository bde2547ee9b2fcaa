// Makes the pictures of the README from real editions: `npm start`, then `node scripts/readme-pictures.mjs`.
// Needs Chromium, and pdftoppm of poppler. The pictures are committed, so nobody else needs them.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const chromium = process.env.CHROMIUM ?? 'chromium'
const name = process.argv[2] ?? 'lake-ferry'
const editions = resolve('out', name)
const images = resolve('docs/images')

mkdirSync(images, { recursive: true })
const folder = mkdtempSync(join(tmpdir(), 'lectern-pictures-'))
try {
  screenshot(join(editions, `${name}.html`), 'page.png', '800,1120')
  execFileSync('pdftoppm', [
    '-r',
    '96',
    '-f',
    '1',
    '-l',
    '1',
    '-singlefile',
    '-png',
    join(editions, `${name}.pdf`),
    join(images, 'pdf'),
  ])
  execFileSync('unzip', ['-q', join(editions, `${name}.epub`), '-d', folder])
  screenshot(join(folder, firstChapter(folder)), 'epub.png', '700,950')
} finally {
  rmSync(folder, { recursive: true })
}

/** @param {string} file @param {string} picture @param {string} size */
function screenshot(file, picture, size) {
  const options = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    `--window-size=${size}`,
  ]
  execFileSync(chromium, [...options, `--screenshot=${join(images, picture)}`, pathToFileURL(file).href], {
    stdio: 'ignore',
  })
}

/** The first chapter of the spine: not the cover, nor the title page. @param {string} root */
function firstChapter(root) {
  const container = readFileSync(join(root, 'META-INF/container.xml'), 'utf8')
  const opf = /full-path="([^"]+)"/.exec(container)?.[1] ?? ''
  const text = readFileSync(join(root, opf), 'utf8')
  for (const [, id] of text.matchAll(/<itemref[^>]*idref="([^"]+)"/g)) {
    const item = [...text.matchAll(/<item\s[^>]*>/g)].find(([tag]) => tag.includes(`id="${id}"`))?.[0] ?? ''
    const path = join(opf, '..', /href="([^"]+)"/.exec(item)?.[1] ?? '')
    if (readFileSync(join(root, path), 'utf8').includes('epub:type="chapter"')) return path
  }
  throw new Error('no chapter in the spine')
}
