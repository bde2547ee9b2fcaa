import { describe, it } from 'vitest'

interface Tool {
  readonly name: string
  readonly needs: string
  locate(): Promise<string | undefined>
}

/**
 * A suite that needs a tool. Without it the suite is skipped and says so; in CI, where a check that did not run
 * must not look like a pass, it fails.
 */
export async function whenInstalled(tools: readonly Tool[], name: string, define: () => void): Promise<void> {
  const missing: Tool[] = []
  for (const tool of tools) if ((await tool.locate()) === undefined) missing.push(tool)
  if (missing.length === 0) describe(name, define)
  else if (process.env.CI) describe(name, () => missing.forEach(failFor))
  else skip(name, missing, define)
}

function failFor({ name, needs }: Tool): void {
  it(`${name} is installed`, () => {
    throw new Error(`CI must run every check, and ${name} is missing. It needs: ${needs}`)
  })
}

function skip(name: string, missing: readonly Tool[], define: () => void): void {
  const reasons = missing.map((tool) => `${tool.name} is missing (needs: ${tool.needs})`).join('; ')
  console.warn(`skipped: ${name}: ${reasons}`)
  describe.skip(`${name} [${reasons}]`, define)
}
