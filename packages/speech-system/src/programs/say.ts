import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Voice } from '@lectern/audio'
import { inTemporaryFolder, programVersion, runProgram } from '@lectern/node'
import type { Program, SpeakRequest } from '../program.js'
import { sayChild } from '../say-module.js'
import { withoutCommands } from './without-commands.js'

/** What the process that runs `say` is asked. */
export interface SayJob {
  text: string
  voice: string
  rate: number
  /** Path of the WAV file to write. */
  output: string
}

/**
 * The voices of macOS and Windows, by the package `say`, behind a guard: a process of its own (a missing program ends
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
    return (await programVersion('say', ['-v', '?'])) === undefined ? undefined : 'macOS'
  },
  voices: () => (process.platform === 'darwin' ? macVoices() : windowsVoices()),
  speak: (request) =>
    inTemporaryFolder('speech', async (folder) => {
      const output = join(folder, 'speech.wav')
      await speakInChild(request, output)
      return readFile(output)
    }),
}

async function macVoices(): Promise<Voice[]> {
  const listing = await runProgram({ program: 'say', args: ['-v', '?'] })
  return parseMacVoices(new TextDecoder().decode(listing))
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
  const args = ['-NoProfile', '-Command', windowsListing]
  const listing = await runProgram({ program: 'powershell', args })
  return parseWindowsVoices(new TextDecoder().decode(listing))
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

async function speakInChild({ text, voice, rate, signal }: SpeakRequest, output: string): Promise<void> {
  const job: SayJob = { text: guarded(text), voice, rate, output }
  const args = [fileURLToPath(sayChild)]
  await runProgram({ program: process.execPath, args, input: JSON.stringify(job), signal })
}
