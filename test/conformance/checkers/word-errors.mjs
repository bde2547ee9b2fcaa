/** Words wrong, missing or added, for each word that was said (WER). */
export function wordErrors(said, heard) {
  let row = Array.from({ length: heard.length + 1 }, (_, index) => index)
  for (const [index, word] of said.entries()) {
    const next = [index + 1]
    for (const [at, other] of heard.entries())
      next.push(Math.min(row[at] + Number(word !== other), row[at + 1] + 1, next[at] + 1))
    row = next
  }
  return row.at(-1)
}
