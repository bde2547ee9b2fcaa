/** What is in TeX and hardly in words: a command, or something above or below a letter or a group. */
export const tex = /\\[a-z]{2,}|[\^_]\{|\}[\^_]|(?<![a-z])[a-z][\^_](?:[a-z0-9](?![a-z0-9])|\\)/i
