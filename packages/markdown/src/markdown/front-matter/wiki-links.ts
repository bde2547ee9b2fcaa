/** A key, and links to notes alone, with commas between: names without what YAML has for signs. */
const line =
  /^([ \t]*[\p{L}\p{N}_-]+(?: [\p{L}\p{N}_-]+)?[ \t]*:[ \t]+)(\[\[[\p{L}\p{N}][^[\]\n|,:#"']*\]\](?:[ \t]*,[ \t]*\[\[[\p{L}\p{N}][^[\]\n|,:#"']*\]\])*)(?=[ \t]*$)/gmu

/**
 * `tags: [[Lake]], [[Ferry]]`, as Roam and Logseq write it, is no YAML, and `[[Lake]]` is a list in a list: both are lists of names.
 *
 * @returns text of the same length, so that places stay
 */
export function withoutWikiLinks(value: string): string {
  return value.replace(line, (_, before: string, links: string) => {
    const names = links.replace(/\[\[|\]\]/g, '  ')
    return `${before}[${names.slice(1, -1)}]`
  })
}
