import { sayDigits } from './figures.js'
import type { Language } from './language.js'

const url = /\bhttps?:\/\/(?:www\.)?([^\s/?#"<>]+)([^\s"<>]*)/giu
const bareHost = /(?<![\p{L}\p{N}@./-])www\.([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(\/[^\s"<>]*)?/giu
const email = /(?<![\p{L}\p{N}])([\p{L}\p{N}._%+-]+)@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/giu

const telephone = /(?<![\p{L}\p{N}])\+(\d[\d ()\u00a0-]{6,}\d)/gu

/**
 * An address is said by its host only: its path is for following, not for listening. E-mail is said in full,
 * telephone numbers figure by figure.
 */
export function speakAddresses(text: string, language: Language | undefined): string {
  const spoken = (host: string) => sayName(host, language)
  const numbers = language
    ? text.replace(telephone, (_, digits: string) => sayTelephone(digits, language))
    : text
  return numbers
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

function sayTelephone(written: string, language: Language): string {
  const groups = written.split(/\D+/).filter(Boolean)
  return `plus ${groups.map((group) => sayDigits(group, language)).join(', ')}`
}
