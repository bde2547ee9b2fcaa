// Makes the n-th call of a kind fail, as a full or a broken disk does, or a machine without memory: FAULT_KIND (open, write, rename, read, mkdir,
// link, spawn, memory) and FAULT_AT say which; paths below FAULT_FOLDER count. With FAULT_KILL=1 the process is killed there instead. FAULT_COUNT
// names a file for the number of calls. Loaded before the command, by `--import`.
import childProcess from 'node:child_process'
import fs from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { threadId } from 'node:worker_threads'

const { FAULT_KIND: kind, FAULT_FOLDER: folder, FAULT_COUNT: count } = process.env
const at = Number(process.env.FAULT_AT)
const kills = process.env.FAULT_KILL === '1'
/** The command's own thread does the work, or starts the process for it. */
const isMeant = threadId === 0
let calls = 0

function hit(what, path) {
  if (!isMeant || what !== kind || (path !== undefined && !String(path).startsWith(folder))) return
  calls += 1
  if (calls !== at) return
  if (kills) process.kill(process.pid, 'SIGKILL')
  if (what === 'memory') throw new RangeError('Array buffer allocation failed')
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

/** Bytes from which memory is asked of the system rather than taken from what V8 holds. */
const large = 1 << 16

/** A class whose instances of so many bytes count. */
function scarce(Class) {
  const own = new Proxy(Class, {
    construct(target, args, asked) {
      if (typeof args[0] === 'number' && args[0] >= large) hit('memory')
      return Reflect.construct(target, args, asked === own ? target : asked)
    },
  })
  return own
}

function scarceCall(object, name, bytesOf) {
  const original = object[name]
  object[name] = function (...args) {
    if (bytesOf(...args) >= large) hit('memory')
    return original.apply(this, args)
  }
}

if (kind === 'memory' && isMeant) {
  for (const name of [
    'ArrayBuffer',
    'Uint8Array',
    'Uint32Array',
    'Int16Array',
    'Float32Array',
    'Float64Array',
  ])
    globalThis[name] = scarce(globalThis[name])
  for (const name of ['alloc', 'allocUnsafe']) scarceCall(Buffer, name, (size) => size)
  scarceCall(Buffer, 'concat', (list) => list.reduce((sum, { length }) => sum + length, 0))
  scarceCall(TextEncoder.prototype, 'encode', (text = '') => text.length)
}

if (count && isMeant) process.on('exit', () => fs.writeFileSync(count, String(calls)))
