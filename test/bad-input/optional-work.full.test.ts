import { expect, it } from 'vitest'
import { createOptionalWork } from '../../packages/core/dist/index.js'
import { html, parse, publish } from '../../packages/lectern/dist/index.js'
import { interrupted } from '../../packages/node/dist/index.js'

it('publishes a program that a grammar would take minutes for in one colour, with one finding', async () => {
  const value = `# A\n\n\`\`\`js\nlet a\n\`\`\`\n\n\`\`\`markdown\n${'[a](b '.repeat(8_000)}\n\`\`\`\n`
  const optionalWork = createOptionalWork({ time: 100, interrupt: interrupted })
  const { editions, findings } = await publish(await parse({ value }), [html()], { optionalWork })
  expect(editions.size).toBe(1)
  expect(findings.filter(({ rule }) => rule === 'optional-work')).toHaveLength(1)
})
