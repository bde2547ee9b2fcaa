import { homedir, platform } from 'node:os'
import { join } from 'node:path'

/** Where this machine keeps what can be made again: clips of speech, what is known of formulas. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.LECTERN_CACHE) return env.LECTERN_CACHE
  if (platform() === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'lectern', 'cache')
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'lectern')
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lectern')
}
