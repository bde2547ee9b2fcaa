import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../bin/lectern.js', import.meta.url))

/** Regression: the stack of an EPIPE, and exit 1. */
it('does its work when nobody reads the results to their end', async () => {
  const child = spawn(process.execPath, [bin, 'voices', '--engine', 'tone'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.destroy()
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const [code] = await once(child, 'close')
  expect(said).not.toContain('EPIPE')
  expect(code).toBe(0)
})
