'use strict'

const { setFlagsFromString } = require('node:v8')

/** Until when nothing is optimised, in milliseconds since 1970: in the environment, since threads inherit it. */
const variable = 'LECTERN_UNOPTIMISED_UNTIL'

const milliseconds = 1_000

/** @type {typeof import('./optimiser.js').waitBeforeOptimising} */
exports.waitBeforeOptimising = function waitBeforeOptimising() {
  process.env[variable] = String(Date.now() + milliseconds)
  setFlagsFromString('--no-opt')
  setTimeout(() => setFlagsFromString('--opt'), milliseconds).unref()
}

/** @type {typeof import('./optimiser.js').withUsualFlags} */
exports.withUsualFlags = function withUsualFlags(work) {
  if (!isWaiting()) return work()
  setFlagsFromString('--opt')
  try {
    return work()
  } finally {
    // The time may have come while it worked, in which case nobody would set it again.
    if (isWaiting()) setFlagsFromString('--no-opt')
  }
}

function isWaiting() {
  return Number(process.env[variable] ?? 0) > Date.now()
}
