/** Words by which a text points to what stands before or behind it: pictures and tables do not move past them. */
const words = [
  'above|below|following|preceding|overleaf|next page|previous page',
  'oben|unten|obige[nrms]?|untenstehende[nrms]?|folgende[nrms]?|nachstehende[nrms]?|vorstehende[nrms]?',
  'ci-dessus|ci-dessous|ci-contre|suivante?s?|précédente?s?',
  'arriba|abajo|siguientes?|anterior(?:es)?|acima|abaixo|seguintes?',
  'выше|ниже|следующ(?:ий|ая|ее|ие|ем|ей|их|им|ую)',
  'أعلاه|أدناه|التالي|التالية|السابق|السابقة|לעיל|להלן|הבא|הבאה',
  'ऊपर|नीचे|निम्नलिखित',
]
const apart = new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])`, 'iu')

/** In scripts without spaces they are found anywhere. */
const together =
  /上の|下の|上図|下図|次の|以下|上图|下图|上表|下表|如下|上面|下面|上述|下列|ข้างต้น|ด้านล่าง|ต่อไปนี้/u

export const isPointing = (text: string): boolean => apart.test(text) || together.test(text)
