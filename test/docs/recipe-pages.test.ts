import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pages, recipes } from './recipe-files.ts'

it.each(pages())('$page shows its files as they are (UPDATE=1 writes them in)', ({ page, is, shouldBe }) => {
  if (process.env.UPDATE) writeFileSync(join(recipes, page), shouldBe)
  else expect(is).toBe(shouldBe)
})

it('every file of a recipe is shown by a page', () => {
  const files = readdirSync(recipes, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== recipes)
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(recipes.length + 1)
        .replaceAll('\\', '/'),
    )
  expect(files.sort()).toEqual(
    pages()
      .flatMap((page) => page.files)
      .sort(),
  )
})
