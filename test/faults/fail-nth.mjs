// Makes the n-th call of a kind fail, as a full disk or a broken one does: FAULT_KIND (open, write, rename, read, mkdir, link, spawn) and FAULT_AT
// say which; paths below FAULT_FOLDER count. FAULT_COUNT names a file for the number of calls. Loaded before the command, by `--import`.
import childProcess from 'node:child_process'
import fs from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const { FAULT_KIND: kind, FAULT_AT, FAULT_FOLDER: folder, FAULT_COUNT: count } = process.env
const at = Number(FAULT_AT)
let calls = 0

function hit(what, path) {
  if (what !== kind || (path !== undefined && !String(path).startsWith(folder))) return
  calls += 1
  if (calls !== at) return
  throw Object.assign(new Error(`EIO: i/o error, ${what} '${path}'`), {
    code: 'EIO',
    errno: -5,
    syscall: what,
  })
}

function failing(object, name, what) {
  const original = object[name]
  object[name] = async function (path, ...rest) {
    hit(what, path)
    return original.call(this, path, ...rest)
  }
}

const { open } = promises
promises.open = async (path, ...rest) => {
  hit('open', path)
  const handle = await open(path, ...rest)
  for (const [name, what] of [
    ['writeFile', 'write'],
    ['write', 'write'],
    ['writev', 'write'],
    ['read', 'read'],
    ['readFile', 'read'],
    ['stat', 'read'],
  ]) {
    const original = handle[name].bind(handle)
    handle[name] = async (...args) => {
      hit(what, path)
      return original(...args)
    }
  }
  return handle
}
failing(promises, 'rename', 'rename')
failing(promises, 'readFile', 'read')
failing(promises, 'mkdir', 'mkdir')
failing(promises, 'link', 'link')
const { spawn } = childProcess
childProcess.spawn = (...args) => {
  hit('spawn')
  return spawn(...args)
}
syncBuiltinESMExports()

if (count) process.on('exit', () => fs.writeFileSync(count, String(calls)))
