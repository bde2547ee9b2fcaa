// Preloaded into each process of a command: writes down its peak of memory in octets when it ends. The file is named by PEAK_FILE. Linux only.
import { appendFileSync, readFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread)
  process.on('exit', () => {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
    appendFileSync(process.env.PEAK_FILE, `${Number(kilobytes) * 1024}\n`)
  })
