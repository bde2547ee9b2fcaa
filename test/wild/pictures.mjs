import { execFileSync } from 'node:child_process'
import { posix } from 'node:path'

const address =
  /\]\(<?([^)\s>"']+\.(?:png|jpe?g|gif|svg|webp))|src=["']([^"']+)["']|!\[\[([^\]|#]+)|\{(?:figure|image)\}\s+(\S+)|^\[[^\]]+\]:\s*(\S+)/gim

/** What an article shows from its own repository, by the addresses that it gives. What is not there is left out. */
export function picturesOf(folder, commit, path, source) {
  const addresses = [...source.matchAll(address)].flatMap((match) => match.slice(1).filter(Boolean))
  const found = {}
  for (const one of new Set(addresses)) {
    if (/^[a-z]+:|^\/\//i.test(one)) continue
    const bytes = blob(folder, `${commit}:${posix.join(posix.dirname(path), one.replace(/[?#].*/s, ''))}`)
    if (bytes) found[one] = bytes
  }
  return found
}

function blob(folder, name) {
  try {
    return execFileSync('git', ['--git-dir', folder, 'cat-file', 'blob', name], {
      maxBuffer: 1 << 27,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return undefined
  }
}
