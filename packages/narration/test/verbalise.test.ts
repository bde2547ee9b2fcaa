import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadVerbaliser } from '../src/verbalise/index.js'

/** Written, and how it is said: for a native reader to check line by line. */
const tables: Record<string, readonly (readonly [written: string, said: string])[]> = {
  en: [
    [
      'In 1984 and 1905, not 2005 or 1900.',
      'In nineteen eighty-four and nineteen oh five, not two thousand five or nineteen hundred.',
    ],
    [
      'It has 1,234 rows and 3.14 columns.',
      'It has one thousand two hundred thirty-four rows and three point one four columns.',
    ],
    ['It cost $4.5 million, or €5.', 'It cost four point five million dollars, or five euros.'],
    ['A ticket is £3.20; a bun is £1.', 'A ticket is three pounds twenty pence; a bun is one pound.'],
    ['Up 12.5% at −3 °C.', 'Up twelve point five percent at minus three degrees Celsius.'],
    ['At 50 km/h for 1 km.', 'At fifty kilometres per hour for one kilometre.'],
    [
      'Pages 10–20 and the years 1990–95.',
      'Pages ten to twenty and the years nineteen ninety to ninety-five.',
    ],
    [
      'On 12 May 2024 or May 12, 2024.',
      'On the twelfth of May, twenty twenty-four or May twelfth, twenty twenty-four.',
    ],
    ['On 2024-05-12.', 'On May twelfth, twenty twenty-four.'],
    ['At 10:30, 6:05 p.m. and 17:00.', 'At ten thirty, six oh five P M and seventeen hundred.'],
    ['The 1st, 2nd and 23rd.', 'The first, second and twenty-third.'],
    ['Louis XIV, Chapter IV, World War II.', 'Louis the fourteenth, Chapter four, World War two.'],
    ['The officer of the LAPD met NATO and the FBI.', 'The officer of the L A P D met NATO and the F B I.'],
    [
      'See https://www.example.org/a/b?c=1 or write to ada@example.org.',
      'See example dot org or write to ada at example dot org.',
    ],
    ['Dr. Smith & co., e.g. p. 5.', 'Doctor Smith and co., for example page five.'],
    ['Add ½ and 2 + 2 = 4.', 'Add one half and two plus two equals four.'],
    ['It costs -5 and B12 is 3D.', 'It costs minus five and B twelve is three D.'],
    ['Call +44 20 7946 0000.', 'Call plus four four, two zero, seven nine four six, zero zero zero zero.'],
    ['The code is 007.', 'The code is zero zero seven.'],
    ['Nothing to change here.', 'Nothing to change here.'],
  ],
  'en-GB': [
    [
      'On 03/04/2024 there were 101.',
      'On the third of April, twenty twenty-four there were one hundred and one.',
    ],
  ],
  fr: [
    [
      'En 1984, 1 234 personnes ont payé 4,50 €.',
      'En mille neuf cent quatre-vingt-quatre, mille deux cent trente-quatre personnes ont payé quatre euros cinquante centimes.',
    ],
    ['Le 1er mai 2024 à 10 h 30.', 'Le premier mai deux mille vingt-quatre à dix heures trente.'],
    ['Louis XIV, au XVIIe siècle.', 'Louis quatorze, au dix-septième siècle.'],
    ['12,5 % de 3 millions €', 'douze virgule cinq pour cent de trois millions de euros'],
    ['À 50 km/h, p. ex. n° 5', 'À cinquante kilomètres à l’heure, par exemple numéro cinq'],
  ],
  de: [
    [
      '1984 kostete es 1.234,50 €.',
      'neunzehnhundertvierundachtzig kostete es eintausendzweihundertvierunddreißig Euro fünfzig Cent.',
    ],
    ['am 12. Mai 2024 um 10:30 Uhr', 'am zwölften Mai zweitausendvierundzwanzig um zehn Uhr dreißig'],
    ['z. B. 3,5 kg und 12 %', 'zum Beispiel drei Komma fünf Kilogramm und zwölf Prozent'],
    ['Ludwig XIV. und Kapitel II', 'Ludwig der vierzehnte und Kapitel zwei'],
  ],
  es: [
    ['El 12 de mayo de 2024 a las 10:30.', 'El doce de mayo de dos mil veinticuatro a las diez y treinta.'],
    [
      'Cuesta 1.234,50 € en EE. UU.',
      'Cuesta mil doscientos treinta y cuatro euros cincuenta céntimos en Estados Unidos.',
    ],
    ['El siglo XIX y Felipe II.', 'El siglo diecinueve y Felipe segundo.'],
    ['Un 12,5 % de 3 km', 'Un doce coma cinco por ciento de tres kilómetros'],
  ],
  fi: [['Vuonna 1984, https://example.org/a.', 'Vuonna 1984, example.org.']],
}

describe.each(Object.entries(tables))('%s', async (lang, rows) => {
  const verbalise = await loadVerbaliser([lang])
  it.each(rows)('%s', (written, said) =>
    expect(
      verbalise(written, lang)
        .replace(/\s+/g, ' ')
        .replace(/ ([,.;])/g, '$1'),
    ).toBe(said),
  )
})

describe('any text', async () => {
  const verbalise = await loadVerbaliser(['en', 'fr', 'de', 'es'])
  const langs = fc.constantFrom('en', 'fr', 'de', 'es', 'xx')

  it('is spoken without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), langs, (text, lang) => {
        verbalise(text, lang)
      }),
    )
  })

  it('keeps no figure of a number', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('en', 'fr', 'de', 'es'), (number, lang) => {
        expect(verbalise(`x ${number} y`, lang)).not.toMatch(/\d/)
      }),
    )
  })

  it('takes time in proportion to its length', () => {
    const begin = performance.now()
    verbalise('1,'.repeat(20_000) + 'a@'.repeat(20_000) + 'IV '.repeat(5_000), 'en')
    expect(performance.now() - begin).toBeLessThan(5_000)
  })
})
