/** What links say that says nothing out of context (WCAG 2.2, 2.4.4; F63, F84), by language. */
const wordsByLanguage = {
  ar: ['هنا', 'اضغط هنا', 'انقر هنا', 'اقرأ المزيد', 'المزيد', 'رابط'],
  de: ['hier', 'hier klicken', 'mehr', 'weiterlesen', 'mehr erfahren', 'link'],
  en: ['here', 'click here', 'more', 'read more', 'this', 'link', 'this link', 'this page', 'learn more'],
  es: ['aquí', 'haga clic aquí', 'más', 'leer más', 'enlace'],
  fr: ['ici', 'cliquez ici', 'lire la suite', 'en savoir plus', 'plus', 'lien'],
  he: ['כאן', 'לחצו כאן', 'לחץ כאן', 'קראו עוד', 'קרא עוד', 'עוד', 'קישור'],
  hi: ['यहाँ', 'यहां', 'यहाँ क्लिक करें', 'यहां क्लिक करें', 'और पढ़ें', 'अधिक', 'लिंक'],
  it: ['qui', 'clicca qui', 'leggi tutto', 'leggi di più', 'scopri di più', 'link'],
  ja: ['こちら', 'ここ', 'こちらをクリック', 'ここをクリック', '続きを読む', 'もっと見る', 'リンク'],
  pt: ['aqui', 'clique aqui', 'mais', 'leia mais', 'saiba mais', 'link'],
  ru: ['здесь', 'тут', 'нажмите здесь', 'подробнее', 'читать далее', 'ссылка'],
  th: ['ที่นี่', 'คลิกที่นี่', 'อ่านต่อ', 'อ่านเพิ่มเติม', 'เพิ่มเติม', 'ลิงก์'],
  zh: [
    '这里',
    '点击这里',
    '点此',
    '阅读更多',
    '查看更多',
    '更多',
    '這裡',
    '點擊這裡',
    '點此',
    '閱讀更多',
    '鏈接',
    '链接',
  ],
}

const vague = new Set(Object.values(wordsByLanguage).flat())

/** A dot or an arrow of brackets, which a reader of links hears as nothing at all. */
const marksOnly = /^[\p{P}\p{Sm}\s]+$/u

/** In any language: a part of another language is not always marked as such. */
export function isVague(words: string): boolean {
  const bare = words
    .toLowerCase()
    .replace(/(?<![.…!:»›>。！：])[.…!:»›>。！：]+$/, '')
    .trim()
  return marksOnly.test(words) || vague.has(bare)
}
