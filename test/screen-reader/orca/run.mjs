// What Orca says of the examples in Firefox, by keyboard, with nothing on a screen and nothing heard: `npm start`, then
// `node test/screen-reader/orca/run.mjs [FILE] [WALK…]`. Needs Debian's orca, firefox-esr, xvfb, openbox, xdotool, dbus and at-spi2-core.
// Walks 9 and 10 need `lectern build examples/documents/rivers.md --to pdf --preset handout --pdf-forms` first.
// Not part of CI: it takes some ten minutes and 400 MB of packages.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { silentSpeech } from './speech-server.mjs'
import { walks } from './walks.mjs'

const display = ':93'
/** How long Orca may take to answer a key, in milliseconds. */
const patience = Number(process.env.PATIENCE ?? 3000)

const preferences = Object.entries({
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  // Without a sound device a sound ends with an error: this one plays into nothing.
  'media.cubeb.backend': 'alsa',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  // Alt alone would open a menu.
  'ui.key.menuAccessKeyFocuses': false,
})
  .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
  .join('')

// Nothing ends a voice that is silent, so the whole page would be read at once.
const settings = 'import orca.settings\norca.settings.sayAllOnLoad = False\n'

if (!process.env.DBUS_SESSION_BUS_ADDRESS) {
  const again = ['--', process.execPath, ...process.argv.slice(1)]
  process.exit(spawnSync('dbus-run-session', again, { stdio: 'inherit' }).status ?? 1)
}

const [file = 'out/orca.md', ...wanted] = process.argv.slice(2)
const parts = ['# What Orca says\n']
for (const walk of walks.filter(
  ({ name }) => wanted.length === 0 || wanted.includes(name.split('.')[0] ?? ''),
))
  parts.push(await walked(walk))
mkdirSync(resolve(file, '..'), { recursive: true })
writeFileSync(file, parts.join('\n'))
process.exit()

/** @param {typeof walks[number]} walk */
async function walked({ name, page, file: path = `${page}/${page}.html`, steps }) {
  console.error(name)
  /** @type {string[]} */
  let said = []
  const speech = await silentSpeech((words) => said.push(words))
  const room = mkdtempSync(join(tmpdir(), 'lectern-orca-'))
  const programs = await open(room, path, speech.port)
  for (let second = 0; second < 60 && !said.some((words) => words.startsWith('Page has')); second++)
    await wait(1000)
  await wait(patience)
  const lines = [`## ${name} (${page})\n`, ...told('opened', said)]
  for (const step of steps.flatMap((step) =>
    typeof step === 'string' ? [step] : Array(step[1]).fill(step[0]),
  )) {
    said = []
    if (step !== 'sleep') run('xdotool', ['key', step])
    await wait(patience)
    lines.push(...told(step === 'sleep' ? 'nothing' : step, said))
  }
  // Orca ends by itself when it is asked to.
  for (const program of programs.reverse()) program.kill('SIGTERM')
  await wait(2000)
  for (const program of programs) program.kill('SIGKILL')
  speech.close()
  rmSync(room, { recursive: true, force: true, maxRetries: 5 })
  return `${lines.join('\n')}\n`
}

/** What the reader says of the key itself is left out. @param {string} key @param {string[]} said */
function told(key, said) {
  const words = said.filter((phrase) => phrase !== '' && !isEcho(key, phrase))
  return [`- \`${key}\`: ${words.join(' | ') || '(nothing)'}`]
}

/** @param {string} key @param {string} phrase */
function isEcho(key, phrase) {
  const name = key.split('+').at(-1)?.toLowerCase()
  return phrase.toLowerCase() === name || /^(?:left|right) (?:control|alt)$/.test(phrase)
}

/** @param {string} room @param {string} path @param {number} port */
async function open(room, path, port) {
  const home = join(room, 'home')
  const profile = join(room, 'profile')
  const runtime = join(room, 'runtime')
  for (const folder of [home, profile, runtime]) mkdirSync(folder, { mode: 0o700 })
  writeFileSync(join(profile, 'user.js'), preferences)
  writeFileSync(join(home, '.asoundrc'), 'pcm.!default { type null }\nctl.!default { type null }\n')
  const orcaFolder = join(home, '.local/share/orca')
  mkdirSync(orcaFolder, { recursive: true })
  writeFileSync(join(orcaFolder, 'orca-customizations.py'), settings)
  const env = {
    ...process.env,
    DISPLAY: display,
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    GNOME_ACCESSIBILITY: '1',
    SPEECHD_ADDRESS: `inet_socket:127.0.0.1:${port}`,
  }
  const start = (/** @type {string} */ program, /** @type {string[]} */ options) =>
    spawn(program, options, { env, stdio: 'ignore' })
  const screen = start('Xvfb', [display, '-screen', '0', '1280x800x24'])
  await wait(2000)
  const windows = start('openbox', [])
  const bus = start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately'])
  await wait(2000)
  const orca = start('orca', ['--replace'])
  await wait(8000)
  const url = pathToFileURL(resolve('out', path)).href
  const firefox = start('firefox-esr', ['--no-remote', '--new-instance', '--profile', profile, url])
  return [screen, windows, bus, firefox, orca]
}

/** @param {string} program @param {string[]} options */
function run(program, options) {
  const { status } = spawnSync(program, options, { env: { ...process.env, DISPLAY: display } })
  if (status !== 0) throw new Error(`${program} ${options.join(' ')} ended with ${status}`)
}
