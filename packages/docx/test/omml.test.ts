import { Document, Math as Equation, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ommlOf } from '../src/omml/convert.js'

async function omml(mathml: string): Promise<string> {
  const children = ommlOf(`<math xmlns="http://www.w3.org/1998/Math/MathML">${mathml}</math>`) ?? []
  const document = new Document({
    sections: [{ children: [new Paragraph({ children: [new Equation({ children })] })] }],
  })
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  // Letters are told by their text alone.
  return (/<m:oMath>(.*)<\/m:oMath>/.exec(xml)?.[1] ?? xml)
    .replace(/<m:r>(?:<m:rPr>.*?<\/m:rPr>)?<m:t[^>]*>(.*?)<\/m:t><\/m:r>/g, '$1')
    .replace(/<m:(\w+) m:val="([^"]*)"\/>/g, '[$1 $2]')
}

describe('MathML as mathematics of Word', () => {
  it.each([
    [
      'a fraction',
      '<mfrac><mi>a</mi><mi>b</mi></mfrac>',
      '<m:f><m:fPr/><m:num>a</m:num><m:den>b</m:den></m:f>',
    ],
    [
      'a binomial coefficient',
      '<mrow><mo>(</mo><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac><mo>)</mo></mrow>',
      '<m:d><m:dPr>[begChr (][endChr )]</m:dPr><m:e><m:f><m:fPr>[type noBar]</m:fPr><m:num>n</m:num><m:den>k</m:den></m:f></m:e></m:d>',
    ],
    ['a root', '<mroot><mi>x</mi><mn>3</mn></mroot>', '<m:rad><m:deg>3</m:deg><m:e>x</m:e></m:rad>'],
    [
      'a sum, which takes what follows up to the relation',
      '<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><mi>i</mi><mo>=</mo><mi>s</mi>',
      '<m:nary><m:naryPr>[chr ∑][limLoc undOvr]</m:naryPr><m:sub>i</m:sub><m:sup>n</m:sup><m:e>i</m:e></m:nary>=s',
    ],
    [
      'scripts',
      '<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>',
      '<m:sSubSup><m:e>x</m:e><m:sub>1</m:sub><m:sup>2</m:sup></m:sSubSup>',
    ],
    [
      'an arrow over a letter',
      '<mover><mi>v</mi><mo>→</mo></mover>',
      '<m:acc><m:accPr>[chr \u20d7]</m:accPr><m:e>v</m:e></m:acc>',
    ],
    [
      'a bar',
      '<mover><mi>x</mi><mo>―</mo></mover>',
      '<m:bar><m:barPr>[pos top]</m:barPr><m:e>x</m:e></m:bar>',
    ],
    [
      'cases, open at the end',
      '<mrow><mo>{</mo><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mi>x</mi></mtd></mtr></mtable><mo></mo></mrow>',
      '<m:d><m:dPr>[begChr {][endChr ]</m:dPr><m:e><m:m><m:mr><m:e>1</m:e><m:e>x</m:e></m:mr></m:m></m:e></m:d>',
    ],
    [
      'the number of an equation',
      '<mtable><mlabeledtr><mtd><mtext>(1)</mtext></mtd><mtd><mi>a</mi></mtd></mlabeledtr><mtr><mtd><mi>b</mi></mtd></mtr></mtable>',
      '<m:m><m:mr><m:e>a</m:e><m:e>(1)</m:e></m:mr><m:mr><m:e>b</m:e><m:e>\u200b</m:e></m:mr></m:m>',
    ],
    ['words', '<mtext>if </mtext><mi>x</mi>', 'if x'],
    [
      'scripts before a letter',
      '<mmultiscripts><mi>C</mi><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts>',
      '<m:sPre><m:sub>6</m:sub><m:sup>14</m:sup><m:e><m:box><m:e>C</m:e></m:box></m:e></m:sPre>',
    ],
  ])('%s', async (_, mathml, expected) => {
    expect(await omml(mathml)).toBe(expected)
  })

  it('is left to others where an element has no counterpart', () => {
    expect(ommlOf('<math><mglyph/></math>')).toBeUndefined()
  })
})
