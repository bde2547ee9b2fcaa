import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where somebody installed the packages that findings named. */
const project = fileURLToPath(new URL('./fonts', import.meta.url))

/** The fonts of the scripts, as a tool that a suite needs. */
export const installedFonts = {
  project,
  name: 'The fonts of the scripts',
  needs: 'node test/writing-systems/fonts/install.mjs',
  locate: async () => {
    const path = join(project, 'node_modules/@expo-google-fonts/noto-sans-tc')
    return await access(path).then(
      () => path,
      () => undefined,
    )
  },
}
