import { numberWords } from '#carried/number-words'
import type { Language } from '../language.js'
import { oneByOne } from './digits.js'
import { plainLanguage } from './plain/plain.js'

const rupees = { one: 'रुपया', other: 'रुपये' } as const
const paise = { one: 'पैसा', other: 'पैसे' } as const

/** Hindi. */
export async function hindi(): Promise<Language> {
  const { toCardinal, toOrdinal } = await numberWords['hi-IN']()
  const cardinal = (digits: string) => toCardinal(digits)
  const year = (digits: string) =>
    /^1[1-9]/.test(digits)
      ? `${cardinal(digits.slice(0, 2))} सौ${Number(digits.slice(2)) ? ` ${cardinal(String(Number(digits.slice(2))))}` : ''}`
      : cardinal(digits)
  return plainLanguage({
    locale: 'hi',
    telephoneWords: 'फ़ोन|फोन|मोबाइल|दूरभाष|हेल्पलाइन|टेलीफ़ोन|टेलीफोन|tel',
    decimalMark: '.',
    cardinal,
    year,
    yearWords: 'सन|वर्ष',
    ordinal: (digits, around) =>
      around?.mark === 'वीं'
        ? toOrdinal(digits).replace(/ा$|ाँ$/, 'ी').replace(/वाँ$/, 'वीं').replace(/वी$/, 'वीं')
        : around?.mark === 'वें'
          ? toOrdinal(digits).replace(/वाँ$|वां$/, 'वें')
          : toOrdinal(digits),
    ordinals: [/(?<![\p{L}\p{N}.,:])(?<number>\d{1,3})(?<mark>वाँ|वां|वीं|वें)(?!\p{L})/gu],
    words: {
      point: 'दशमलव',
      minus: 'ऋण',
      plus: 'धन',
      percent: 'प्रतिशत',
      perMille: 'प्रति हज़ार',
      to: 'से',
      at: 'ऐट',
      dot: 'डॉट',
      slash: 'स्लैश',
      by: 'गुणा',
      per: 'प्रति',
      perWhat: 'सेकंड|सेकेंड|मिनट|घंटा|घंटे|दिन|सप्ताह|महीना|माह|वर्ष|व्यक्ति|किलो',
      and: 'और',
      hyphen: 'हाइफ़न',
      version: 'संस्करण',
      number: 'संख्या',
      star: ['सितारा', 'सितारे'],
      timesWord: 'बार',
      equals: 'बराबर',
      colon: 'कोलन',
      hashtag: 'हैशटैग',
      outOf: 'में से',
      over: 'बटा',
    },
    date: (day, month, said) => [cardinal(day), month, said].filter(Boolean).join(' '),
    time: (hour, minute, noun) =>
      minute > 0
        ? `${cardinal(String(hour))} ${noun ? 'बजकर ' : ''}${cardinal(String(minute))}${noun ? ' मिनट' : ''}`
        : `${cardinal(String(hour))}${noun ? ' बजे' : ''}`,
    hourWords: 'बजे',
    units: {
      'किमी/घंटा': { other: 'किलोमीटर प्रति घंटा' },
      'किमी/घंटे': { other: 'किलोमीटर प्रति घंटा' },
      '°': { other: 'डिग्री' },
      किमी: { other: 'किलोमीटर' },
      'कि.मी.': { other: 'किलोमीटर' },
      किग्रा: { other: 'किलोग्राम' },
      मी: { other: 'मीटर' },
      'm²': { other: 'वर्ग मीटर' },
      'km²': { other: 'वर्ग किलोमीटर' },
      'm³': { other: 'घन मीटर' },
    },
    currencies: { '₹': rupees, 'Rs.': rupees, Rs: rupees, 'रु.': rupees, रु: rupees },
    cents: { '₹': paise, 'Rs.': paise, Rs: paise, 'रु.': paise, रु: paise },
    magnitudes: {
      हज़ार: ['हज़ार', 'हज़ार'],
      हजार: ['हज़ार', 'हज़ार'],
      लाख: ['लाख', 'लाख'],
      करोड़: ['करोड़', 'करोड़'],
      अरब: ['अरब', 'अरब'],
    },
    fraction: oneByOne(cardinal),
    shortForms: [
      // "7:05 बजे"
      {
        needs: /\d[:.]\d\d बजे/,
        pattern:
          /(?<![\p{L}\p{N}:.,])(?<hour>[01]?\d|2[0-4])[:.](?<minute>[0-5]\d)[ \u00a0]बजे(?![\p{L}\p{M}])/gu,
        say: (_written, _language, { groups: { hour = '', minute = '' } }) => {
          const hours = cardinal(String(Number(hour)))
          return minute === '00' ? `${hours} बजे` : `${hours} बजकर ${cardinal(String(Number(minute)))} मिनट`
        },
      },
      // "Rs.500/-"
      { needs: /\d\/-/, pattern: /(?<=(?:₹|Rs\.?|रु\.?) ?[\d,]{1,12})\/-(?!\d)/gu, say: '' },
      { needs: /\d\/-/, pattern: /(?<=\d)\/-(?!\d)/gu, say: ' रुपये' },
      {
        // 10,00,000: groups of two before the last three
        needs: /\d,\d\d,/,
        pattern: /(?<![\p{N}.,])\d{1,2}(?:,\d\d)+,\d{3}(?![\p{N}]|[.,]\d)/gu,
        say: (written) => cardinal(written.replaceAll(',', '')),
      },
    ],
    abbreviations: {
      'सं.': 'संख्या',
      'क्र.': 'क्रमांक',
      'डॉ.': 'डॉक्टर',
      'प्रो.': 'प्रोफ़ेसर',
      'ई.पू.': 'ईसा पूर्व',
      'ई.': 'ईस्वी',
    },
    symbols: { '°': 'डिग्री', '§': 'धारा' },
    parts: {
      2: ['आधा', 'आधे'],
      3: ['एक तिहाई', 'तिहाई'],
      4: ['एक चौथाई', 'चौथाई'],
      8: ['आठवाँ हिस्सा', 'आठवें हिस्से'],
      10: ['दसवाँ हिस्सा', 'दसवें हिस्से'],
    },
    bareParts: true,
    powers: { 2: 'का वर्ग', 3: 'का घन', n: 'की घात' },
  })
}
