// The same in a tab: the page's text says what was made, or what went wrong.
import { epub, html, parse, pdf, publishOrThrow } from '@lectern/browser'

const value =
  '---\ntitle: The ferry\nlang: en\ndate: 2026-05-14\n---\n\nShe **leaves** at $\\frac{1}{2}$ past noon.\n'
const base = '/lectern/'

async function make() {
  const article = await parse({ value, path: 'ferry.md' })
  const { editions } = await publishOrThrow(article, [html(), pdf(), epub()], { base })
  const files = [...editions.values()].flatMap((edition) => edition.files)
  return `made: ${files.map(({ path, size }) => `${path} ${size}`).join(', ')}`
}

// Not awaited here: Rollup puts modules that are loaded later behind this one, and they would wait for each other.
make()
  .catch((error) => `failed: ${error}`)
  .then((said) => {
    document.body.textContent = said
  })
