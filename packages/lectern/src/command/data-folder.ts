import { homedir, platform } from 'node:os'
import { join } from 'node:path'

/** Where this machine keeps what a person has fetched and cannot be made again (XDG Base Directory Specification). */
function dataFolder(env: NodeJS.ProcessEnv): string {
  if (env.LECTERN_DATA) return env.LECTERN_DATA
  if (platform() === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'lectern', 'data')
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Application Support', 'lectern')
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'lectern')
}

/** The models that `lectern voices add` keeps, and `--engine piper` speaks with where the configuration names no other folder. */
export const voicesFolder = (env: NodeJS.ProcessEnv = process.env): string => join(dataFolder(env), 'voices')

/** The same for `--engine kokoro`: one net, and a file for each voice. */
export const kokoroFolder = (): string => join(voicesFolder(), 'kokoro')
