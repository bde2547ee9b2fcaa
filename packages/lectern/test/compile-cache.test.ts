import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../bin/lectern.js', import.meta.url))

/** The folder of compiled code that processes of the command find, on a Node.js that keeps it in `compiled`. */
async function folderOf(env: Readonly<Record<string, string>>): Promise<string> {
  const program = `
    require('node:module').enableCompileCache = () => ({ directory: 'compiled' })
    process.on('exit', () => console.log(process.env.NODE_COMPILE_CACHE))
    process.argv.push('lectern', '--version')
    require(${JSON.stringify(bin)})`
  const { NODE_COMPILE_CACHE: _, ...inherited } = process.env
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program], {
    env: { ...inherited, ...env },
  })
  return stdout.trim().split('\n').at(-1) ?? ''
}

it('keeps compiled code for the processes that do the work, unless that is turned off', async () => {
  expect(await folderOf({})).toBe('compiled')
  expect(await folderOf({ LECTERN_PLAIN: '1' })).toBe('undefined')
})
