/** An ICC profile as far as its header goes (ICC.1:2010, 7.2): version 4.2, of a screen, RGB; without tags. */
export function iccProfile(): Uint8Array {
  const bytes = new Uint8Array(240)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, bytes.length)
  view.setUint32(8, 0x04200000)
  const write = (at: number, text: string): void => {
    for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index)
  }
  write(12, 'mntrRGB XYZ ')
  write(36, 'acsp')
  return bytes
}
