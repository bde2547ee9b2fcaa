/** Marks on one letter; Unicode has 30 at most in mind (UAX 15, 13). Their order is sorted, in a time that grows with the square of their number. */
const most = 256

const someMarks = /\p{M}+/gu

/** `text.normalize(form)`, in linear time: of more marks than any letter has, some hundred at a time are put in order. */
export function normalized(text: string, form: 'NFC' | 'NFD' | 'NFKC' | 'NFKD'): string {
  if (text.length < most) return text.normalize(form)
  let result = ''
  let done = 0
  for (const { index, 0: marks } of text.matchAll(someMarks)) {
    if (marks.length < most) continue
    for (let at = index; at < index + marks.length; at += most) {
      result += text.slice(done, at).normalize(form)
      done = at
    }
  }
  return result + text.slice(done).normalize(form)
}
