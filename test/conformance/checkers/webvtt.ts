import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { required, toolFile } from '../support/tools.ts'
import { type Checker, type CheckMessage, type CheckResult, checkEach, resultOf } from './checker.ts'

export interface Cue {
  readonly id: string
  readonly startTime: number
  readonly endTime: number
  readonly text: string
}

interface ParsedCues {
  readonly cues: readonly Cue[]
  readonly errors: readonly { readonly message: string; readonly line: number }[]
}

interface Library {
  readonly WebVTTParser: new () => {
    parse(text: string, mode: 'metadata' | 'subtitles/captions/descriptions'): ParsedCues
  }
}

/** The W3C group's own parser in its strict mode, and what Lectern promises beyond it: order and unique ids. */
export const webvtt: Checker = {
  name: 'WebVTT',
  needs: 'node test/conformance/tools/install.mjs',
  locate,
  check: (files) => checkEach(files, validate),
}

function locate(): Promise<string | undefined> {
  return toolFile('node_modules', 'webvtt-parser', 'parser.js')
}

export async function parseCues(file: string): Promise<ParsedCues> {
  const path = required(await locate(), 'webvtt-parser')
  const { WebVTTParser } = createRequire(path)(path) as Library
  return new WebVTTParser().parse(await readFile(file, 'utf8'), 'subtitles/captions/descriptions')
}

async function validate(file: string): Promise<CheckResult> {
  const { cues, errors } = await parseCues(file)
  const syntax = errors.map(
    ({ message, line }): CheckMessage => ({ ...wrong('syntax', message), place: `line ${line}` }),
  )
  const none = cues.length === 0 ? [wrong('no-cues', 'the file holds no cue')] : []
  return resultOf([...syntax, ...none, ...disorder(cues), ...repeatedIds(cues)])
}

function disorder(cues: readonly Cue[]): CheckMessage[] {
  return cues.flatMap((cue, index) => {
    const before = cues[index - 1]
    const backwards =
      cue.endTime <= cue.startTime ? [wrong('empty-cue', `${cue.id} ends before it begins`)] : []
    const overlaps = before !== undefined && cue.startTime < before.endTime
    return overlaps ? [...backwards, wrong('order', `${cue.id} begins before ${before.id} ends`)] : backwards
  })
}

function repeatedIds(cues: readonly Cue[]): CheckMessage[] {
  const seen = new Set<string>()
  return cues.flatMap(({ id }) => {
    if (id !== '' && !seen.has(id)) {
      seen.add(id)
      return []
    }
    return [wrong('id', id === '' ? 'a cue has no id' : `two cues are called ${id}`)]
  })
}

const wrong = (rule: string, text: string): CheckMessage => ({ severity: 'error', rule, text })
