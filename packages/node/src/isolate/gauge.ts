import { writeSync } from 'node:fs'
import { gaugeDescriptor, gaugeInterval } from './messages.js'

// The thread of an isolated process that tells what the process takes, whatever the main thread is busy with. When nobody listens any more,
// the process that started it has gone, and it ends.
setInterval(() => {
  const { user, system } = process.cpuUsage()
  try {
    writeSync(gaugeDescriptor, `${Math.round((user + system) / 1000)} ${process.memoryUsage.rss()}\n`)
  } catch {
    process.kill(process.pid, 'SIGKILL')
  }
}, gaugeInterval)
