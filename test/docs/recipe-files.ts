import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './snippets.ts'

export const recipes = join(root, 'docs/recipes')

/** A block of a recipe that is a file's text. */
const shown = /^```\w+ file=(\S+)\n(?:.*?\n)??```$/gms

/** Pages with the text of their files, as they should be. */
export function pages(): { page: string; is: string; shouldBe: string; files: string[] }[] {
  return readdirSync(recipes)
    .filter((name) => name.endsWith('.md'))
    .map((page) => {
      const is = readFileSync(join(recipes, page), 'utf8')
      const files = [...is.matchAll(shown)].map(([, file = '']) => file)
      const shouldBe = is.replace(shown, (block, file: string) => {
        const [fence = ''] = block.split('\n')
        return `${fence}\n${readFileSync(join(recipes, file), 'utf8')}\`\`\``
      })
      return { page, is, shouldBe, files }
    })
}
