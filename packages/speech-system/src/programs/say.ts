import { fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Voice } from '@lectern/audio'
import { LecternError } from '@lectern/core'
import { inFolder } from '../in-folder.js'
import { killSignal } from '../kill-signal.js'
import type { Program, SpeakRequest } from '../program.js'
import { firstLine, run } from '../run.js'
import { withoutCommands } from './without-commands.js'

/**
 * The voices of macOS and Windows, by the package `say`, behind a guard: a process of its own (a missing program kills
 * the process that asked), a voice only from the list (on Windows it goes unescaped into a script), text that never
 * begins with a dash (on macOS that would be an option), and a file name of our own.
 */
export const say: Program = {
  name: 'say',
  sampleRate: process.platform === 'darwin' ? 32_000 : 22_050,
  deterministic: false,
  async probe() {
    if (process.platform === 'win32') return 'Windows'
    if (process.platform !== 'darwin') return undefined
    return (await firstLine('say', ['-v', '?'])) === undefined ? undefined : 'macOS'
  },
  voices: () => (process.platform === 'darwin' ? macVoices() : windowsVoices()),
  speak: (request) =>
    inFolder(async (folder) => {
      const output = join(folder, 'speech.wav')
      await speakInChild(request, output)
      return readFile(output)
    }),
}

async function macVoices(): Promise<Voice[]> {
  return parseMacVoices(await run('say', ['-v', '?']))
}

/** "Thomas              fr_FR    # Bonjour !" */
export function parseMacVoices(listing: string): Voice[] {
  return listing.split('\n').flatMap((line) => {
    const [, name, lang] = /^(.+?)\s+([a-z]{2,3}[_-]\w+)\s+#/.exec(line) ?? []
    return name && lang && isPlainName(name) ? [{ id: name, name, langs: [lang.replace('_', '-')] }] : []
  })
}

const windowsListing =
  'Add-Type -AssemblyName System.Speech; (New-Object System.Speech.Synthesis.SpeechSynthesizer).GetInstalledVoices() | ' +
  'ForEach-Object { $_.VoiceInfo.Name + "|" + $_.VoiceInfo.Culture.Name }'

async function windowsVoices(): Promise<Voice[]> {
  return parseWindowsVoices(await run('powershell', ['-NoProfile', '-Command', windowsListing]))
}

/** "Microsoft Zira Desktop|en-US" */
export function parseWindowsVoices(listing: string): Voice[] {
  return listing.split(/\r?\n/).flatMap((line) => {
    const [name, lang] = line.split('|').map((part) => part.trim())
    return name && lang && isPlainName(name) ? [{ id: name, name, langs: [lang] }] : []
  })
}

/** Nothing that a shell or PowerShell could take for more than a name. */
export function isPlainName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} ().-]*$/u.test(name)
}

/** Text as an argument that is no option. On macOS `[[` begins a command ("[[slnc 5000]]"). */
export function guarded(text: string): string {
  return ` ${withoutCommands(text)}`
}

function speakInChild({ text, voice, rate, signal }: SpeakRequest, output: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('../say-child.js', import.meta.url), {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      killSignal,
      ...(signal ? { signal } : {}),
    })
    child.on('message', (problem) => (problem === null ? resolve() : reject(failed(String(problem)))))
    child.on('error', reject)
    child.on('exit', (code) => reject(failed(`say ended with code ${code}`)))
    child.send({ text: guarded(text), voice, rate, output })
  })
}

function failed(problem: string): LecternError {
  return new LecternError('engine-failed', `The system voice failed: ${problem}`)
}
