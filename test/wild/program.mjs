import { spawn } from 'node:child_process'

/** What a program prints, given some input. Several may run at the same time. */
export function output(program, args, { input, accepted = [0], timeout = 120_000 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], timeout })
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stdin.on('error', () => {}) // What it did not want to read is told by its exit code.
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (accepted.includes(code)) resolve(Buffer.concat(chunks))
      else reject(new Error(`${program} ${args.join(' ')}: ended with ${code ?? signal}`))
    })
    child.stdin.end(input)
  })
}
