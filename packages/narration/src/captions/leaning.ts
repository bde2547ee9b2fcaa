/** Articles, prepositions, conjunctions, possessives and titles: words that lean on what follows them. */
const onNext: Readonly<Record<string, string>> = {
  en: 'a an the of to in on at by for with from into onto about over under after before between through during against without within upon as than per and or but nor that which who whose if when while because is are was were be been has have had will would can could should may might must do does did not no my your his her its our their this these those very mr mrs ms dr st prof',
  de: 'der die das den dem des ein eine einen einem einer eines kein keine keinen in im an am auf aus bei beim mit nach von vom vor zu zum zur für über unter um ohne gegen durch seit bis zwischen während wegen und oder aber sondern denn dass weil wenn als ob wie ist sind war waren hat haben wird werden kann nicht mein meine sein seine ihr ihre ihren ihrem ihrer unser unsere dieser diese dieses herr frau dr prof',
  fr: 'le la les un une des du de au aux à en dans sur sous par pour avec sans chez vers entre depuis pendant contre après avant et ou mais donc ni car que qui dont où si quand comme plus très ne pas est sont a ont mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces quelque m mme mlle dr',
  es: 'el la los las un una unos unas de del a al en con por para sin sobre entre desde hasta hacia según contra tras durante y e o u ni pero sino que quien cuyo si cuando como porque más muy no es son era ha han fue mi tu su sus nuestro nuestra este esta estos estas ese esa sr sra dr',
  pt: 'o a os as um uma uns umas de do da dos das em no na nos nas a à ao aos às com por pelo pela para sem sobre entre desde até contra após e ou mas nem que quem se quando como porque mais muito não é são foi tem há seu sua seus suas meu minha este esta esse essa sr sra dr',
  it: 'il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella nei con su sul sulla per tra fra senza e ed o ma né che chi cui se quando come perché più molto non è sono ha hanno mio mia suo sua questo questa sig dott',
  nl: 'de het een van in op aan bij met naar uit voor door over onder om tegen zonder tot tussen te en of maar want dat die als wanneer omdat is zijn was heeft niet mijn zijn haar ons deze dit',
  ru: 'в во на с со к ко о об от до из за по под над при для без у и а но или не ни что как если чтобы',
  pl: 'w we z ze na do od o u i a za po pod nad przy dla bez przez oraz lub ale nie że jak jeśli aby',
  ar: 'في من إلى على عن مع أن إن أو ثم بعد قبل بين حتى كل غير لا لم لن قد التي الذي الذين هذا هذه ذلك',
  he: 'של את על עם אל מן בין לא כי אם או גם זה זו',
}
/** Words that lean on what stands before them. */
const onLast: Readonly<Record<string, string>> = {
  hi: 'का के की को में से पर ने तक है हैं था थे थी भी ही तो वाला वाले वाली कर रहा रहे रही गया गए गई',
}

/** How two words stand to each other, as for a line that ends between them. */
export type Leaning = (before: string, after: string) => 'together' | 'apart' | 'neither'

const counter = /^(?:[円元年月日時时分秒人歳岁個个本匹冊枚張张台回度点號号階社国種种倍割件％%]|ヶ|か月|カ国)/u
const numeral = /[\p{Nd}〇一二三四五六七八九十百千万億亿兆]$/u

export function leaningIn(lang: string): Leaning {
  const [base = ''] = lang.toLowerCase().split('-')
  const next = wordsOf(onNext, base)
  const last = wordsOf(onLast, base)
  const isJapanese = base === 'ja'
  return (before, after) => {
    // a phrase of Japanese ends in its particles, which are written in hiragana
    if (isJapanese && /^\p{Script=Hiragana}/u.test(after) && /[\p{L}\p{N}ー]$/u.test(before))
      return 'together'
    if (numeral.test(before) && (counter.test(after) || /^\p{L}/u.test(after))) return 'together'
    if (next.has(wordAt(before, /[\p{L}\p{M}]+\.?$/u))) return 'together'
    const begun = wordAt(after, /^[\p{L}\p{M}]+/u)
    if (last.has(begun)) return 'together'
    return next.has(begun) ? 'apart' : 'neither'
  }
}

function wordsOf(all: Readonly<Record<string, string>>, base: string): ReadonlySet<string> {
  return new Set((Object.hasOwn(all, base) ? all[base] : '')?.split(' '))
}

function wordAt(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[0].replace(/\.$/, '').toLowerCase() ?? ''
}
