import { LecternError } from '@lectern/core'
import { type Command, commands, flagsOf } from './arguments.js'
import type { Console } from './console.js'
import { helpOf } from './option-help.js'
import { flagOf, settingParsers } from './settings.js'

const shells = { bash, zsh, fish } as const

/**
 * `lectern completion SHELL`: a script for that shell, which completes commands, options, values that are words of a list, and files.
 *
 * @throws LecternError `bad-usage` for another shell
 */
export async function completion(shell: string, console: Console): Promise<number> {
  if (!Object.hasOwn(shells, shell)) {
    throw new LecternError('bad-usage', `There is no completion for ${shell}`, {
      hint: 'Use bash, zsh or fish.',
    })
  }
  console.result(shells[shell as keyof typeof shells]())
  return 0
}

/** Words that an option takes, where they are a list. */
function valuesOf(flag: string): readonly string[] {
  const setting = Object.entries(settingParsers).find(([name]) => flagOf(name) === flag)
  const schema = setting?.[1].schema ?? {}
  const [first] = Array.isArray(schema.anyOf) ? schema.anyOf : [schema]
  const words = first?.enum ?? first?.examples
  return Array.isArray(words) ? words : []
}

const optionsOf = (command: Command): string[] => flagsOf(command).map((flag) => `--${flag}`)

/** Options with their words, each once. */
const withValues = [...new Set(commands.flatMap(flagsOf))].flatMap((flag) => {
  const values = valuesOf(flag)
  return values.length > 0 ? [{ flag, values }] : []
})

function bash(): string {
  const cases = withValues.map(({ flag, values }) => `    --${flag}) words="${values.join(' ')}" ;;`)
  const ofCommands = commands.map((command) => `      ${command}) words="${optionsOf(command).join(' ')}" ;;`)
  return `# bash completion of lectern: source <(lectern completion bash)
_lectern() {
  local word=\${COMP_WORDS[COMP_CWORD]} words=
  case \${COMP_WORDS[COMP_CWORD-1]} in
${cases.join('\n')}
    *) case \${COMP_WORDS[1]} in
${ofCommands.join('\n')}
      *) words="${commands.join(' ')} ${optionsOf('build').join(' ')}" ;;
    esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word"))
}
complete -o filenames -F _lectern lectern`
}

/** zsh runs what bash takes. */
function zsh(): string {
  return `#compdef lectern
# zsh completion of lectern: source <(lectern completion zsh)
autoload -Uz compinit bashcompinit && compinit && bashcompinit
${bash()}`
}

function fish(): string {
  const lines = commands.flatMap((command) => [
    `complete -c lectern -n __fish_use_subcommand -a ${command}`,
    ...flagsOf(command).map((flag) => {
      const values = valuesOf(flag)
      const words = values.length > 0 ? ` -x -a '${values.join(' ')}'` : ''
      const about = command === 'build' ? helpOf(flag) : undefined
      const description = about ? ` -d '${about.replaceAll("'", "\\'")}'` : ''
      return `complete -c lectern -n '__fish_seen_subcommand_from ${command}' -l ${flag}${words}${description}`
    }),
  ])
  return ['# fish completion of lectern: lectern completion fish | source', ...lines].join('\n')
}
