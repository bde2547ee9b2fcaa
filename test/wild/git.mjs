// Git directories of public repositories: those that are on this machine, or a clone that takes only what is asked for.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** The git directory of a repository below a folder of mirrors: `owner+name`, with or without `repo` and `.git` in it. */
export function gitFolder(mirrors, repository) {
  const name = join(mirrors, repository.replace('/', '+'))
  return [name, join(name, '.git'), join(name, 'repo'), join(name, 'repo', '.git')].find((folder) =>
    existsSync(join(folder, 'HEAD')),
  )
}

/** Clones what is not there; files are fetched when they are read. */
export function cloned(mirrors, repository, commit) {
  const folder = gitFolder(mirrors, repository)
  if (folder) return folder
  mkdirSync(mirrors, { recursive: true })
  const into = join(mirrors, repository.replace('/', '+'))
  const from = `https://github.com/${repository}`
  execFileSync('git', ['clone', '--quiet', '--bare', '--filter=blob:none', from, into], { stdio: 'inherit' })
  if (spawnSync('git', ['-C', into, 'cat-file', '-e', commit]).status !== 0)
    execFileSync('git', ['-C', into, 'fetch', '--quiet', 'origin', commit], { stdio: 'inherit' })
  return into
}

export function git(folder, ...args) {
  return execFileSync('git', ['--git-dir', folder, ...args], { maxBuffer: 1 << 30 })
}

/** Many objects with one process, as their bytes. */
export function contents(folder, names) {
  const output = execFileSync('git', ['--git-dir', folder, 'cat-file', '--batch'], {
    input: `${names.join('\n')}\n`,
    maxBuffer: 1 << 30,
  })
  let at = 0
  return names.map(() => {
    const end = output.indexOf(10, at)
    const [, type, size] = output.subarray(at, end).toString().split(' ')
    if (type !== 'blob') throw new Error(`git has no ${output.subarray(at, end)}`)
    at = end + 1 + Number(size) + 1
    return output.subarray(end + 1, at - 1)
  })
}
