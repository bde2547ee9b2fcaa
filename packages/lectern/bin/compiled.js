import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'
import { threadId } from 'node:worker_threads'
import { crc32 } from 'node:zlib'

const parameters = 'exports, require, module, __filename, __dirname, $resolve, $import, $importFrom'

/**
 * Runs CommonJS chunks with what V8 compiled of them in an earlier run: compiling is a fifth of the time of a short run
 * (80 of 470 ms for a page of 5,000 words). Node.js has this for itself from 22 on (`module.enableCompileCache`).
 *
 * What V8 compiled lies beside the chunk, so that whoever can change it could change the chunk as well, and carries a
 * check sum over both: V8 trusts what it is given, and a damaged byte would end the process. Where nothing is there or
 * it is of no use, the chunk is compiled as usual.
 *
 * @param {string} folder where the chunks are
 * @param {import('./compiled.js').Modules} modules
 */
export function compiledChunks(folder, { $resolve, $import, $importFrom }) {
  const builtin = createRequire(import.meta.url)
  /** @type {Map<string, { exports: any }>} */
  const modules = new Map()
  /** @type {{ path: string, source: Buffer, script: Script }[]} */
  const fresh = []
  return { load, keep }

  /**
   * What a chunk exports.
   *
   * @param {string} name
   */
  function load(name) {
    const known = modules.get(name)
    if (known) return known.exports
    const module = { exports: {} }
    modules.set(name, module)
    const path = join(folder, name)
    compile(path)(module.exports, require, module, path, folder, $resolve, $import, $importFrom)
    return module.exports
  }

  /** @param {string} id */
  function require(id) {
    return id.startsWith('./') ? load(id.slice(2)) : builtin(id)
  }

  /** @param {string} path */
  function compile(path) {
    const source = readFileSync(path)
    const cachedData = kept(cachePath(path), source)
    const script = new Script(`(function (${parameters}) { 'use strict';${source}\n})`, {
      filename: path,
      ...(cachedData ? { cachedData } : {}),
    })
    if (!cachedData || script.cachedDataRejected) fresh.push({ path, source, script })
    return script.runInThisContext()
  }

  /** Keeps what was compiled for the next run; call it late, when the functions that are needed have been. */
  function keep() {
    for (const { path, source, script } of fresh.splice(0)) {
      const data = script.createCachedData()
      const sum = Buffer.alloc(4)
      sum.writeUInt32LE(crc32(data, crc32(source)))
      writeWhole(cachePath(path), Buffer.concat([sum, data]))
    }
  }
}

/** Another Node.js, processor or flag of V8 is another file. */
function cachePath(path) {
  return `${path}.${cachedDataVersionTag().toString(16)}.cache`
}

/** @returns {Buffer | undefined} */
function kept(path, source) {
  try {
    const entry = readFileSync(path)
    const data = entry.subarray(4)
    return entry.readUInt32LE() === crc32(data, crc32(source)) ? data : undefined
  } catch {
    return undefined
  }
}

/** A folder that cannot be written (an installation by root) keeps nothing, and nothing else happens. */
function writeWhole(path, bytes) {
  const temporary = `${path}.${process.pid}.${threadId}.part`
  try {
    writeFileSync(temporary, bytes)
    renameSync(temporary, path)
  } catch {
    rmSync(temporary, { force: true })
  }
}
