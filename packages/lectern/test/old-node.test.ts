import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../bin/lectern.js', import.meta.url))

/** The command on a Node.js that says it is another one; scripts/smoke.mjs runs it on a real Node.js 12. */
async function on(version: string): Promise<string> {
  const program = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); process.argv.push('lectern', '--version'); require(${JSON.stringify(bin)})`
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['-e', program]).catch(
    (error) => error,
  )
  return `${stdout}${stderr}`
}

it('says in one sentence that Node.js is too old', async () => {
  expect(await on('20.18.3')).toBe('lectern needs Node.js 20.19 or later; this is 20.18.3.\n')
  expect(await on('8.17.0')).toMatch(/^lectern needs Node\.js .*\n$/)
  expect(await on('24.0.0')).toMatch(/^\d+\.\d+\.\d+\n$/)
})
