#!/usr/bin/env node
// Stands for piper: the same options, and a hum as long as the text.
import { readFileSync, writeFileSync } from 'node:fs'

const option = (name) => process.argv[process.argv.indexOf(name) + 1]
if (process.argv.includes('--help')) process.exit(0)
const text = readFileSync(0, 'utf8')
if (text.split('\n').filter(Boolean).length > 1) process.exit(3)
const { audio } = JSON.parse(readFileSync(`${option('--model')}.json`, 'utf8'))
const rate = audio.sample_rate
const scale = Number(option('--length_scale'))
const pcm = Int16Array.from(
  { length: Math.round(text.length * 0.06 * rate * scale) },
  (_, at) => 6000 * Math.sin(at / 9),
)
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
writeFileSync(option('--output_file'), Buffer.concat([head, Buffer.from(pcm.buffer)]))
