#!/usr/bin/env node
'use strict'

// CommonJS, as package.json beside it says: Node's loader of modules takes some 10 ms before the first line of ours runs.
const { statSync } = require('node:fs')
const { join } = require('node:path')
const { bundled } = require('./bundled.js')

const starter = join(__dirname, '../dist/bundle/command.cjs')

// The bundle starts in half the time. In a checkout it may be older than what was built since: then the modules
// themselves run.
if (isFresh()) require(starter)
else import('../dist/command/main.js')

function isFresh() {
  const made = changed(starter)
  return (
    made > 0 &&
    bundled.every((name) => changed(join(__dirname, '../..', name, 'dist', '.tsbuildinfo')) <= made)
  )
}

/** When a file was last written; 0 when there is none, as in an installed package. */
function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
