#!/usr/bin/env node
'use strict'

// Says in one sentence that Node.js is too old, where the code would end in a syntax error. So this file keeps to what Node.js 12 reads.
var wanted = require('../package.json').engines.node.replace(/[^\d.]/g, '')

if (isOlder(process.versions.node, wanted)) {
  process.stderr.write(`lectern needs Node.js ${wanted} or later; this is ${process.versions.node}.\n`)
  process.exitCode = 2
} else require('./start.js')

function isOlder(version, other) {
  var have = version.split('.').map(Number)
  var need = other.split('.').map(Number)
  return have[0] < need[0] || (have[0] === need[0] && have[1] < need[1])
}
