'use strict'

const { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')
const { crc32 } = require('node:zlib')
const { withUsualFlags } = require('./optimiser.js')

const parameters = 'exports, require, module, __filename, __dirname, $file, $resolve, $import, $importFrom'

/**
 * Runs CommonJS chunks with what V8 compiled of them in an earlier run: compiling is a fifth of the time of a short run
 * (80 of 470 ms for a page of 5,000 words). Node.js has this for itself from 22 on (`module.enableCompileCache`).
 *
 * What V8 compiled lies beside the chunk, so that whoever can change it could change the chunk as well, and carries a
 * check sum over both: V8 trusts what it is given, and a damaged byte would end the process. Where nothing is there or
 * it is of no use, the chunk is compiled as usual.
 *
 * Chunks that a usual run needs together are in a pack: a file of functions by name, each run when its chunk is first
 * needed. Forty chunks of their own take 8 ms longer to open, read and look over.
 *
 * @type {typeof import('./compiled.js').compiledChunks}
 */
exports.compiledChunks = function compiledChunks(
  folder,
  { $file, $resolve, $import, $importFrom },
  packs = {},
) {
  /** @type {Map<string, { exports: any }>} */
  const modules = new Map()
  /** @type {Map<string, Record<string, Function>>} */
  const opened = new Map()
  /** @type {{ path: string, source: Buffer, script: Script }[]} */
  const fresh = []
  return { load, keep, loaded: () => [...modules.keys()] }

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
    functionOf(name)(module.exports, requireHere, module, path, folder, $file, $resolve, $import, $importFrom)
    return module.exports
  }

  /** @param {string} id */
  function requireHere(id) {
    return id.startsWith('./') ? load(id.slice(2)) : require(id)
  }

  /** @param {string} name */
  function functionOf(name) {
    const having = Object.keys(packs).filter((pack) => packs[pack].includes(name))
    const pack = having.find((pack) => opened.has(pack)) ?? having[0]
    if (pack === undefined) return compile(join(folder, name), inFunction)
    if (!opened.has(pack)) opened.set(pack, compile(join(folder, pack), asLatin))
    return opened.get(pack)[name]
  }

  /**
   * @param {string} path
   * @param {(source: Buffer) => string} whole
   */
  function compile(path, whole) {
    const source = readWhole(path)
    const entry = kept(cachePath(path), source)
    const cachedData = entry?.subarray(headLength)
    const options = { filename: path, ...(cachedData ? { cachedData } : {}) }
    const script = withUsualFlags(() => new Script(whole(source), options))
    if (!cachedData || script.cachedDataRejected) fresh.push({ path, source, script })
    else giveBack(source)
    if (entry) giveBack(entry)
    return script.runInThisContext()
  }

  /** Keeps what was compiled for the next run; call it late, when the functions that are needed have been. */
  function keep() {
    for (const { path, source, script } of fresh.splice(0)) {
      const data = withUsualFlags(() => script.createCachedData())
      const head = Buffer.alloc(headLength)
      head.writeUInt32LE(crc32(data, crc32(source)))
      writeWhole(cachePath(path), Buffer.concat([head, data]))
    }
  }
}

/**
 * A pack of chunks as one script: an object of their functions. In ASCII, since decoding a megabyte of UTF-8 takes
 * 5 ms; programs mean the same by an escape, save for what is raw.
 */
exports.packed = function packed(chunks) {
  const functions = Object.entries(chunks).map(
    ([name, source]) => `${JSON.stringify(name)}: ${inFunction(source)}`,
  )
  const whole = `({\n${functions.join(',\n')}\n})\n`
  if (/String\.raw`[^`]*[^\0-\x7f]/.test(whole)) throw new Error('A raw text with letters beyond ASCII')
  return whole.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** @param {Buffer} source in ASCII */
function asLatin(source) {
  return source.latin1Slice()
}

/** @param {Buffer | string} source */
function inFunction(source) {
  return `(function (${parameters}) { 'use strict';${source}\n})`
}

/** Another Node.js or processor is another file; what other flags compiled, V8 refuses. */
function cachePath(path) {
  return `${path}.${process.versions.v8}-${process.arch}.cache`
}

/** The check sum, and zeros: V8 copies what it compiled where that does not lie at a multiple of 8, two megabytes of it. */
const headLength = 8

/** @returns {Buffer | undefined} */
function kept(path, source) {
  try {
    const entry = readWhole(path)
    if (entry.readUInt32LE() === crc32(entry.subarray(headLength), crc32(source))) return entry
    giveBack(entry)
  } catch {
    // There is none, or it is shorter than its check sum.
  }
  return undefined
}

/**
 * The bytes of a file in memory that can be given back at once. It is a range of addresses of its own: when malloc frees a megabyte, it
 * keeps twice as much in each of its arenas from then on, and a run has a dozen.
 *
 * @param {string} path
 */
function readWhole(path) {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const bytes = Buffer.from(new ArrayBuffer(size, { maxByteLength: size }))
    for (let at = 0; at < size; ) {
      const count = readSync(file, bytes, at, size - at, at)
      if (count === 0) throw new Error(`${path} became shorter while it was read`)
      at += count
    }
    return bytes
  } finally {
    closeSync(file)
  }
}

/** @param {Buffer} bytes of `readWhole`, which nobody needs any more */
function giveBack({ buffer }) {
  buffer.resize(0)
}

/** A folder that cannot be written (an installation by root) keeps nothing, and nothing else happens. */
function writeWhole(path, bytes) {
  const temporary = `${path}.${process.pid}.${require('node:worker_threads').threadId}.part`
  try {
    writeFileSync(temporary, bytes)
    renameSync(temporary, path)
  } catch {
    rmSync(temporary, { force: true })
  }
}
