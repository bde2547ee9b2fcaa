#!/usr/bin/env node
// Stands for piper: the same options, and for each line a file with a hum as long as the line.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const option = (name) => process.argv[process.argv.indexOf(name) + 1]
if (process.argv.includes('--help')) process.exit(0)
const { audio } = JSON.parse(readFileSync(`${option('--model')}.json`, 'utf8'))
const scale = Number(option('--length_scale'))

for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  // What piper takes for phonemes, and what it has no sound for.
  if (line.includes('[[')) fail('phonemes')
  if (!/[\p{L}\p{N}]/u.test(line)) fail('wave.Error: # channels not specified')
  const { sample_rate: rate } = audio
  const length = Math.round(line.length * 0.06 * rate * scale)
  const pcm = Int16Array.from({ length }, (_, at) => 6000 * Math.sin(at / 9))
  writeFileSync(join(option('--output_dir'), `${process.hrtime.bigint()}.wav`), wav(pcm, rate))
}

function fail(why) {
  process.stderr.write(`Traceback (most recent call last):\n  File "piper", line 8\n${why}\n`)
  process.exit(1)
}

function wav(pcm, rate) {
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + pcm.byteLength, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(pcm.byteLength, 40)
  return Buffer.concat([head, Buffer.from(pcm.buffer)])
}
