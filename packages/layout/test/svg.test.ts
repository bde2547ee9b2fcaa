import { specimenPng } from '@lectern/testkit'
import { describe, expect, it } from 'vitest'
import { parseColor } from '../src/svg/color.js'
import type { Shape } from '../src/svg/drawing.js'
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
    ['rgb(100%, 0%, 50%)', { color: '#ff007f', opacity: 1 }],
    ['hsl(240, 100%, 25%)', { color: '#000080', opacity: 1 }],
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
    expect(drawing?.dropped).toEqual(['script', 'image', 'filter'])
  })

  it('fill with gradients as they lie on the shape', () => {
    const stops =
      '<stop offset="0" stop-color="red"/><stop offset="50%" stop-color="blue" stop-opacity=".5"/>'
    const [shape] =
      read(
        `<linearGradient id="g" y2="1">${stops}</linearGradient><rect x="2" width="4" height="8" fill="url(#g)"/>`,
      )?.shapes ?? []
    expect(shape).toMatchObject({
      fill: {
        gradient: {
          kind: 'linear',
          coordinates: [0, 0, 1, 1],
          transform: [4, 0, 0, 8, 2, 0],
          stops: [
            { offset: 0, color: '#ff0000', opacity: 1 },
            { offset: 0.5, color: '#0000ff', opacity: 0.5 },
          ],
        },
      },
    })
  })

  it('take what a gradient does not say from the one it refers to', () => {
    const body = `<radialGradient id="a"><stop stop-color="red"/><stop offset="1"/></radialGradient>
      <radialGradient id="b" href="#a" gradientUnits="userSpaceOnUse" cx="5" cy="5" r="2"/><circle r="3" fill="url(#b)"/>`
    expect(read(body)?.shapes).toMatchObject([
      { fill: { gradient: { kind: 'radial', coordinates: [5, 5, 0, 5, 5, 2], stops: [{}, {}] } } },
    ])
  })

  it('are the last colour of a gradient that has no room', () => {
    const body = '<linearGradient id="a"><stop stop-color="red"/><stop stop-color="lime"/></linearGradient>'
    expect(read(`${body}<path d="M0 0H5" fill="url(#a)"/>`)?.shapes).toMatchObject([
      { fill: { color: '#00ff00' } },
    ])
  })

  it('clip, mask and fade together what stands together', () => {
    const body = `<clipPath id="c"><circle cx="1" cy="1" r="1"/></clipPath><mask id="m"><rect width="9" height="9"/></mask>
      <g clip-path="url(#c)" mask="url(#m)" opacity=".5" transform="translate(2 0)"><rect width="5" height="5"/></g>`
    const [group] = read(body)?.shapes ?? []
    expect(group).toMatchObject({
      kind: 'group',
      opacity: 0.5,
      clips: [{ segments: [['M', 4, 1], {}, {}, {}, {}, ['Z']] }],
      mask: { by: 'light', shapes: [{ transform: [1, 0, 0, 1, 2, 0] }] },
      shapes: [{ kind: 'path', transform: [1, 0, 0, 1, 2, 0] }],
    })
  })

  it('put markers on the ends of lines, turned with them', () => {
    const body = `<marker id="m" orient="auto" refX="1"><path d="M0 0L1 0"/></marker>
      <path d="M0 0V5" stroke="red" stroke-width="2" marker-end="url(#m)"/>`
    const [, marker] = read(body)?.shapes ?? []
    const transform = marker?.kind === 'path' ? marker.transform : []
    expect(transform.map((value) => Math.round(value * 1e6) / 1e6 + 0)).toEqual([0, 2, -2, 0, 0, 3])
  })

  it('lay patterns as tiles inside the shape', () => {
    const body = `<pattern id="p" width="2" height="2" patternUnits="userSpaceOnUse"><rect width="1" height="1"/></pattern>
      <rect width="4" height="6" fill="url(#p)"/>`
    const [group] = read(body)?.shapes ?? []
    expect(group?.kind === 'group' && group.shapes).toHaveLength(6)
  })

  it('set words one after the other, in the style of each', () => {
    const body =
      '<text x="5" y="6" text-anchor="end"> One\n <tspan font-weight="bold">two</tspan> <tspan y="9">three</tspan></text>'
    expect(read(body)?.shapes).toMatchObject([
      {
        y: 6,
        anchor: 'end',
        spans: [
          { text: 'One ', bold: false },
          { text: 'two', bold: true },
        ],
      },
      { y: 9, spans: [{ text: 'three' }] },
    ])
  })

  it('show the pictures that they carry, and no others', () => {
    const png = Buffer.from(specimenPng).toString('base64')
    expect(read(`<image href="data:image/png;base64,${png}" width="4" height="4"/>`)?.shapes).toMatchObject([
      { kind: 'image', width: 1, height: 1, transform: [4, 0, 0, 4, 0, 0] },
    ])
  })

  it('fit symbols and drawings inside drawings into their boxes', () => {
    const body =
      '<symbol id="s" viewBox="0 0 2 1"><rect width="2" height="1"/></symbol><use href="#s" width="4" height="4"/>'
    expect(read(body)?.shapes).toMatchObject([{ transform: [2, 0, 0, 2, 0, 1] }])
  })

  it('stop where uses of uses would never end', () => {
    const body = Array.from(
      { length: 12 },
      (_, level) => `<g id="g${level + 1}">${`<use href="#g${level}"/>`.repeat(10)}</g>`,
    )
    const drawing = read(
      `<defs><rect id="g0" width="1" height="1"/>${body.join('')}</defs><use href="#g12"/>`,
    )
    expect(drawing?.dropped).toEqual(['elements beyond the limit'])
  })

  it('count a mask as several elements, since each is two objects of a PDF', () => {
    const levels = Array.from({ length: 20 }, (_, level) => {
      const inner = `<rect width="1" height="1" mask="url(#m${level + 1})"/>`
      return `<mask id="m${level}">${inner}${inner}</mask>`
    })
    const drawing = read(`${levels.join('')}<rect width="1" height="1" mask="url(#m0)"/>`)
    expect(drawing?.dropped).toEqual(['elements beyond the limit'])
    expect(masksIn(drawing?.shapes ?? [])).toBeLessThan(10_000)
  })

  it('follow clips of clips no deeper than other elements', () => {
    const clips = Array.from(
      { length: 500 },
      (_, at) => `<clipPath id="c${at}" clip-path="url(#c${at + 1})"><rect width="1" height="1"/></clipPath>`,
    )
    const [shape] = read(`${clips.join('')}<rect width="1" height="1" clip-path="url(#c0)"/>`)?.shapes ?? []
    expect(shape?.kind === 'group' && shape.clips.length).toBeLessThan(100)
  })

  it('read an embedded picture once, however often it is used', () => {
    const png = Buffer.from(specimenPng).toString('base64')
    const image = `<image id="i" href="data:image/png;base64,${png}" width="4" height="4"/>`
    const [first, second] = read(`${image}<use href="#i" x="1"/>`)?.shapes ?? []
    expect(first?.kind === 'image' && second?.kind === 'image' && first.picture).toBe(
      second?.kind === 'image' && second.picture,
    )
  })

  it.each([
    [
      1,
      '<clipPath id="c" clip-path="url(#c)"><rect clip-path="url(#c)" width="1" height="1"/></clipPath><rect clip-path="url(#c)" width="1" height="1"/>',
    ],
    [
      1,
      '<mask id="m"><rect mask="url(#m)" width="1" height="1"/></mask><rect mask="url(#m)" width="1" height="1"/>',
    ],
    [
      1,
      '<pattern id="p" width="1" height="1"><rect fill="url(#p)" width="1" height="1"/></pattern><rect fill="url(#p)" width="1" height="1"/>',
    ],
    [
      2,
      '<marker id="m"><path d="M0 0L1 1" marker-end="url(#m)"/></marker><path d="M0 0L1 1" marker-end="url(#m)"/>',
    ],
    [0, '<linearGradient id="g" href="#g"/><rect fill="url(#g)" width="1" height="1"/>'],
  ])('end where they refer to themselves, with %i shapes drawn: %s', (count, body) => {
    expect(read(body)?.shapes).toHaveLength(count)
  })

  it('take their size from what is stated', () => {
    expect(read('', 'viewBox="0 0 40 20" width="2in"')).toMatchObject({ width: 192, height: 96 })
    expect(read('', 'width="30" height="40"')).toMatchObject({ view: { x: 0, y: 0, width: 30, height: 40 } })
    expect(readDrawing('<html/>')).toBeUndefined()
  })
})

it('XML is read without the prefixes of SVG and XLink, and not at all with outside entities or open elements', () => {
  const root = parseXml(
    '<?xml version="1.0"?><svg:svg><svg:g a="1 &amp; 2" xlink:href="#b"><b>&#65;<![CDATA[<]]></b></svg:g></svg:svg>',
  )
  expect(root).toMatchObject({
    name: 'svg',
    children: [{ name: 'g', attributes: { a: '1 & 2', href: '#b' }, children: [{ name: 'b' }] }],
  })
  const outside = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>'
  for (const source of [outside, '<svg><g></svg>', 'svg']) expect(parseXml(source)).toBeUndefined()
})

function masksIn(shapes: readonly Shape[]): number {
  let masks = 0
  for (const shape of shapes)
    if (shape.kind === 'group')
      masks += masksIn(shape.shapes) + (shape.mask ? 1 + masksIn(shape.mask.shapes) : 0)
  return masks
}
