import type { Language } from './language.js'

const url = /\bhttps?:\/\/(?:www\.)?([^\s/?#"<>]+)([^\s"<>]*)/giu
const bareHost = /(?<![\p{L}\p{N}@./-])www\.([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(\/[^\s"<>]*)?/giu
const email = /(?<![\p{L}\p{N}])([\p{L}\p{N}._%+-]+)@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/giu

/** An address is said by its host only: its path is for following, not for listening. E-mail is said in full. */
export function speakAddresses(text: string, language: Language | undefined): string {
  const spoken = (host: string) => sayName(host, language)
  return text
    .replace(url, (_, host: string, path: string) => spoken(host) + closing(path))
    .replace(bareHost, (_, host: string, path = '') => spoken(host) + closing(path))
    .replace(
      email,
      (_, user: string, host: string) => `${spoken(user)} ${language?.words.at ?? '@'} ${spoken(host)}`,
    )
}

/** Punctuation of the sentence that clings to the address. */
function closing(path: string): string {
  return /[.,;:!?)\]]+$/.exec(path)?.[0] ?? ''
}

function sayName(name: string, language: Language | undefined): string {
  const host = name.replace(/[.,;:!?)\]]+$/, '')
  const rest = name.slice(host.length)
  if (!language) return name
  const { dot, hyphen, underscore } = language.words
  return (
    host
      .replace(/\./g, ` ${dot} `)
      .replace(/-/g, ` ${hyphen} `)
      .replace(/_/g, ` ${underscore} `)
      .replace(/ +/g, ' ') + rest
  )
}
