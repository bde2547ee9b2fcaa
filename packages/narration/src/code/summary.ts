/** The author's own words at the top of code: its first comment, where it begins with one. */
export function commentOf(code: string): string {
  const first = code.trimStart().split('\n')[0] ?? ''
  const comment =
    /^(?:\/\/+|#+(?!!)|--|;+|%+|\/\*+|<!--|"{3})\s*(?<words>.*?)\s*(?:\*\/|-->|"{3})?$/.exec(first)?.groups
      ?.words ?? ''
  return /\p{L}/u.test(comment) ? comment.replace(/[.;]$/, '') : ''
}

const definition =
  /^[\t ]*(?:export\s+)?(?:default\s+)?(?:public\s+|private\s+|static\s+|abstract\s+|async\s+|pub\s+)*(?:function\*?|def|class|fn|func|interface|struct|enum|trait|module|type)\s+(?<name>[\p{L}_$][\p{L}\p{N}_$]*)/gmu

/** What code defines, by name; at most five. */
export function namesIn(code: string): string[] {
  return [...new Set([...code.matchAll(definition)].map(({ groups }) => groups?.name ?? ''))].slice(0, 5)
}
