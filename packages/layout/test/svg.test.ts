import { describe, expect, it } from 'vitest'
import { parseColor } from '../src/svg/color.js'
import { parsePath } from '../src/svg/path-data.js'
import { readDrawing } from '../src/svg/read.js'
import { parseXml } from '../src/svg/xml.js'

describe('path data', () => {
  it.each([
    ['M1 2L3 4Z', [['M', 1, 2], ['L', 3, 4], ['Z']]],
    [
      'm1 2 3 4h5v-6',
      [
        ['M', 1, 2],
        ['L', 4, 6],
        ['L', 9, 6],
        ['L', 9, 0],
      ],
    ],
    [
      'M0 0C1 1 2 2 3 3S5 5 6 6',
      [
        ['M', 0, 0],
        ['C', 1, 1, 2, 2, 3, 3],
        ['C', 4, 4, 5, 5, 6, 6],
      ],
    ],
    [
      'M0 0Q3 3 6 0',
      [
        ['M', 0, 0],
        ['C', 2, 2, 4, 2, 6, 0],
      ],
    ],
    [
      'M.5.5-1-1',
      [
        ['M', 0.5, 0.5],
        ['L', -1, -1],
      ],
    ],
    [
      'M0 0L1 1 oops L2 2',
      [
        ['M', 0, 0],
        ['L', 1, 1],
      ],
    ],
  ])('%s', (data, segments) => {
    expect(parsePath(data)).toEqual(segments)
  })

  it('reads arcs with joined flags, and ends where they end', () => {
    const [, ...curves] = parsePath('M0 0a5 5 0 0110 0')
    expect(curves.length).toBe(2)
    expect(
      curves
        .at(-1)
        ?.slice(-2)
        .map((value) => Math.abs(Math.round(Number(value) * 1e6) / 1e6)),
    ).toEqual([10, 0])
  })
})

describe('colours', () => {
  it.each([
    ['#abc', { color: '#aabbcc', opacity: 1 }],
    ['rgb(255, 0, 50%)', { color: '#ff0080', opacity: 1 }],
    ['navy', { color: '#000080', opacity: 1 }],
    ['none', undefined],
    ['mystery', null],
  ])('%s', (source, paint) => {
    expect(parseColor(source)).toEqual(paint)
  })
})

describe('drawings', () => {
  const read = (body: string, attributes = 'viewBox="0 0 10 10"') =>
    readDrawing(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${body}</svg>`)

  it('inherit paint, and compose transforms', () => {
    const drawing = read(
      '<g fill="#ff0000" transform="translate(1 2)"><rect width="2" height="2" transform="scale(2)"/></g>',
    )
    expect(drawing?.shapes).toMatchObject([
      { kind: 'path', fill: { color: '#ff0000' }, transform: [2, 0, 0, 2, 1, 2] },
    ])
  })

  it('obey classes and style attributes', () => {
    const drawing = read(
      '<style>.a{fill:blue;stroke:#0f0}</style><circle class="a" r="2" style="fill:none"/>',
    )
    expect(drawing?.shapes).toMatchObject([{ stroke: { color: '#00ff00' } }])
    expect(drawing?.shapes[0]).not.toHaveProperty('fill')
  })

  it('follow use, but not around in a circle', () => {
    expect(
      read('<defs><rect id="r" width="1" height="1"/></defs><use href="#r" x="3"/>')?.shapes,
    ).toMatchObject([{ transform: [1, 0, 0, 1, 3, 0] }])
    expect(read('<g id="g"><use href="#g"/></g>')?.shapes).toEqual([])
  })

  it('ignore scripts, and name what they leave out', () => {
    const drawing = read(
      '<script>alert(1)</script><image href="file:///etc/passwd"/><rect width="1" height="1" filter="url(#f)"/>',
    )
    expect(drawing?.shapes.length).toBe(1)
    expect(drawing?.dropped).toEqual(['image', 'filter'])
  })

  it('take their size from what is stated', () => {
    expect(read('', 'viewBox="0 0 40 20" width="2in"')).toMatchObject({ width: 192, height: 96 })
    expect(read('', 'width="30" height="40"')).toMatchObject({ view: { x: 0, y: 0, width: 30, height: 40 } })
    expect(readDrawing('<html/>')).toBeUndefined()
  })
})

it('XML is read without outside entities, and mended where it does not close', () => {
  const root = parseXml(
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg><g a="1 &amp; 2"><b>&x;&#65;</svg>',
  )
  expect(root).toMatchObject({
    name: 'svg',
    children: [{ name: 'g', attributes: { a: '1 & 2' }, children: [{ name: 'b', children: ['&x;A'] }] }],
  })
})
