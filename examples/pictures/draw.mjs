// @ts-check
// Draws the painted scenes of the example articles as SVG. The pictures in the articles were made from them with
//   node draw.mjs . && rsvg-convert -w 1400 ferry.svg -o ferry.png && convert ferry.png -quality 80 ferry.jpg
// They are committed as pictures, so that publishing the examples needs none of these programs.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A small seeded generator: the same hills on every run. @param {number} seed */
function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * A mountain ridge by midpoint displacement, as a closed path down to `floor`.
 * @param {{seed: number, left: number, right: number, height: number, rough: number, width: number, floor: number}} options
 */
function ridge({ seed, left, right, height, rough, width, floor }) {
  const next = random(seed)
  let points = [left, right]
  let span = height
  while (points.length < 130) {
    const finer = []
    for (let index = 0; index < points.length - 1; index++) {
      finer.push(points[index], (points[index] + points[index + 1]) / 2 + (next() - 0.5) * span)
    }
    finer.push(points[points.length - 1])
    points = finer
    span *= rough
  }
  const step = width / (points.length - 1)
  const line = points.map((y, index) => `${(index * step).toFixed(1)},${y.toFixed(1)}`).join(' L')
  return `M${line} L${width},${floor} L0,${floor} Z`
}

/**
 * Short strokes of light on water, wider and further apart towards the viewer.
 * @param {{seed: number, count: number, x: number, spread: number, top: number, bottom: number, colour: string, opacity: number}} options
 */
function glitter({ seed, count, x, spread, top, bottom, colour, opacity }) {
  const next = random(seed)
  let strokes = ''
  for (let index = 0; index < count; index++) {
    const depth = next() ** 1.6
    const y = top + depth * (bottom - top)
    const middle = x + (next() + next() - 1) * spread * (0.35 + depth)
    const length = 8 + depth * 70 * next()
    strokes += `<ellipse cx="${middle.toFixed(1)}" cy="${y.toFixed(1)}" rx="${length.toFixed(1)}" ry="${(0.8 + depth * 2.4).toFixed(1)}" fill="${colour}" opacity="${(opacity * (0.3 + 0.7 * next())).toFixed(2)}"/>`
  }
  return strokes
}

/** Pines along a shore. @param {{seed: number, count: number, from: number, to: number, base: number, size: number, colour: string}} options */
function pines({ seed, count, from, to, base, size, colour }) {
  const next = random(seed)
  let trees = ''
  for (let index = 0; index < count; index++) {
    const x = from + next() * (to - from)
    const tall = size * (0.55 + next() * 0.7)
    const wide = tall * 0.19
    const foot = base + next() * 7
    let tree = `M${x.toFixed(1)},${(foot - tall).toFixed(1)}`
    for (const [part, breadth] of [
      [0.35, 0.45],
      [0.3, 0.28],
      [0.62, 0.75],
      [0.57, 0.5],
      [0.95, 1],
    ]) {
      tree += ` L${(x + wide * breadth).toFixed(1)},${(foot - tall * (1 - part)).toFixed(1)}`
    }
    for (const [part, breadth] of [
      [0.95, 1],
      [0.57, 0.5],
      [0.62, 0.75],
      [0.3, 0.28],
      [0.35, 0.45],
    ]) {
      tree += ` L${(x - wide * breadth).toFixed(1)},${(foot - tall * (1 - part)).toFixed(1)}`
    }
    trees += `<path d="${tree} Z" fill="${colour}"/>`
  }
  return trees
}

/** The ferry, drawn with its waterline at 0,0 and its bow to the right. @param {string} hull @param {string} lamp */
function ferry(hull, lamp) {
  return `
  <path d="M-190,-34 L196,-44 Q184,-8 158,2 L-168,2 Q-186,-10 -190,-34 Z" fill="${hull}"/>
  <path d="M-189,-30 L195,-40 L193,-33 L-188,-23 Z" fill="#f2e6cf"/>
  <path d="M-178,-8 Q-176,-2 -168,2 L158,2 Q168,-2 175,-10 Z" fill="#8c2f22"/>
  <path d="M-140,-35 L-140,-84 L92,-84 L112,-41 Z" fill="#f6efe2"/>
  <path d="M-150,-84 L104,-84 L104,-91 L-150,-91 Z" fill="#b9a98a"/>
  <g fill="${lamp}">${[-122, -86, -50, -14, 22, 58].map((x) => `<rect x="${x}" y="-74" width="24" height="20" rx="3"/>`).join('')}</g>
  <path d="M8,-91 L8,-134 L70,-134 L82,-91 Z" fill="#f6efe2"/>
  <path d="M0,-134 L80,-134 L80,-140 L0,-140 Z" fill="#b9a98a"/>
  <g fill="${lamp}"><rect x="18" y="-126" width="20" height="20" rx="2"/><path d="M44,-126 L63,-126 L69,-106 L44,-106 Z"/></g>
  <path d="M-66,-91 L-62,-150 L-26,-150 L-22,-91 Z" fill="#c8452f"/>
  <path d="M-63,-136 L-25,-136 L-24,-124 L-64,-124 Z" fill="#f6efe2"/>
  <path d="M-62,-150 L-26,-150 L-27,-158 L-61,-158 Z" fill="#26313b"/>
  <g stroke="#26313b" stroke-width="3" fill="none"><path d="M134,-42 L134,-118"/><path d="M-176,-34 L-176,-78"/><path d="M134,-116 L72,-134" stroke-width="1.4"/></g>
  <path d="M-178,-78 L-212,-70 L-178,-62 Z" fill="#c8452f"/>
  <g stroke="#6d6658" stroke-width="2">${[120, 140, 160, 178].map((x) => `<path d="M${x},-42 L${x},-58"/>`).join('')}<path d="M112,-58 L184,-60"/></g>`
}

const scenes = {
  ferry: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1400 900" width="1400" height="900">
  <defs>
    <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#3f6d9b"/><stop offset=".45" stop-color="#9db8c9"/><stop offset=".78" stop-color="#f6cf9a"/><stop offset="1" stop-color="#fbe3b8"/></linearGradient>
    <linearGradient id="lake" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f3d9ae"/><stop offset=".22" stop-color="#a9bcc4"/><stop offset="1" stop-color="#234a68"/></linearGradient>
    <linearGradient id="mist" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff3dc" stop-opacity="0"/><stop offset="1" stop-color="#fff3dc" stop-opacity=".85"/></linearGradient>
    <radialGradient id="sun"><stop offset="0" stop-color="#fffbe8"/><stop offset=".18" stop-color="#fff0c2"/><stop offset="1" stop-color="#ffdf9c" stop-opacity="0"/></radialGradient>
    <filter id="soft"><feGaussianBlur stdDeviation="7"/></filter>
  </defs>
  <rect width="1400" height="520" fill="url(#sky)"/>
  <circle cx="1010" cy="395" r="330" fill="url(#sun)"/><circle cx="1010" cy="395" r="44" fill="#fffdf0"/>
  <g fill="#fff" opacity=".45" filter="url(#soft)"><ellipse cx="300" cy="130" rx="210" ry="16"/><ellipse cx="470" cy="160" rx="160" ry="10"/><ellipse cx="880" cy="205" rx="240" ry="10"/><ellipse cx="1220" cy="120" rx="150" ry="13"/></g>
  <path d="${ridge({ seed: 11, left: 300, right: 360, height: 210, rough: 0.52, width: 1400, floor: 520 })}" fill="#8fa9bb"/>
  <rect y="330" width="1400" height="190" fill="url(#mist)" opacity=".7"/>
  <path d="${ridge({ seed: 5, left: 390, right: 330, height: 190, rough: 0.5, width: 1400, floor: 520 })}" fill="#64839a"/>
  <rect y="400" width="1400" height="120" fill="url(#mist)" opacity=".75"/>
  <path d="${ridge({ seed: 23, left: 420, right: 470, height: 90, rough: 0.5, width: 1400, floor: 524 })}" fill="#3f6076"/>
  ${pines({ seed: 3, count: 90, from: 0, to: 560, base: 512, size: 62, colour: '#2b4a5b' })}
  ${pines({ seed: 8, count: 60, from: 1080, to: 1400, base: 514, size: 54, colour: '#2b4a5b' })}
  <rect y="516" width="1400" height="384" fill="url(#lake)"/>
  <rect y="506" width="1400" height="26" fill="#fff3dc" opacity=".55" filter="url(#soft)"/>
  ${glitter({ seed: 2, count: 150, x: 1010, spread: 150, top: 520, bottom: 890, colour: '#ffe9b5', opacity: 0.8 })}
  ${glitter({ seed: 4, count: 190, x: 600, spread: 900, top: 530, bottom: 895, colour: '#17344c', opacity: 0.25 })}
  ${glitter({ seed: 6, count: 130, x: 500, spread: 800, top: 530, bottom: 895, colour: '#dfe9ea', opacity: 0.3 })}
  <g transform="translate(590 640) scale(1.25 -0.75)" opacity=".28" filter="url(#soft)">${ferry('#1d5b52', '#ffd98a')}</g>
  <g transform="translate(590 640) scale(1.25)">${ferry('#1d5b52', '#ffe09a')}</g>
  <path d="M372,640 Q560,634 790,640 Q830,640 900,652 Q760,644 660,650 Q560,654 470,650 Q380,654 270,668 Q320,646 372,640 Z" fill="#f4f3ea" opacity=".85"/>
  <g fill="none" stroke="#26313b" stroke-width="3.2" stroke-linecap="round"><path d="M735,300 q12,-13 24,0 q12,-13 24,0"/><path d="M820,265 q9,-10 18,0 q9,-10 18,0"/><path d="M690,250 q8,-8 15,0 q8,-8 15,0"/></g>
  <path d="M0,818 L0,792 L250,768 L268,772 L268,788 Z" fill="#4d3b2c"/><path d="M0,792 L250,768 L268,772 L0,800 Z" fill="#8a6c4e"/>
  <g fill="#3b2c20"><rect x="60" y="742" width="15" height="158"/><rect x="150" y="732" width="15" height="160"/><rect x="236" y="724" width="15" height="150"/></g>
  <g fill="#f2e6cf"><rect x="58" y="738" width="19" height="6"/><rect x="148" y="728" width="19" height="6"/><rect x="234" y="720" width="19" height="6"/></g>
</svg>`,

  wheelhouse: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800">
  <defs>
    <linearGradient id="air" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#a9cbe0"/><stop offset="1" stop-color="#eaf1ea"/></linearGradient>
    <linearGradient id="wood" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#8a5a33"/><stop offset="1" stop-color="#5d3a20"/></linearGradient>
    <radialGradient id="brass" cx=".35" cy=".3" r=".9"><stop offset="0" stop-color="#ffeeb0"/><stop offset=".5" stop-color="#d4a642"/><stop offset="1" stop-color="#80591a"/></radialGradient>
  </defs>
  <rect width="1200" height="800" fill="url(#air)"/>
  <path d="${ridge({ seed: 31, left: 300, right: 250, height: 170, rough: 0.5, width: 1200, floor: 430 })}" fill="#7d9db0"/>
  <path d="${ridge({ seed: 37, left: 370, right: 350, height: 80, rough: 0.52, width: 1200, floor: 430 })}" fill="#4c7385"/>
  <rect y="420" width="1200" height="200" fill="#5c8ba3"/>
  ${glitter({ seed: 12, count: 160, x: 600, spread: 800, top: 425, bottom: 610, colour: '#e8f2f4', opacity: 0.55 })}
  <path d="M540,470 L660,470 L760,600 L440,600 Z" fill="#efe6d2"/><path d="M594,470 L606,470 L612,600 L588,600 Z" fill="#b9a98a"/>
  <g fill="#6b4528"><rect width="1200" height="74"/><rect width="64" height="800"/><rect x="1136" width="64" height="800"/><rect x="372" width="34" height="590"/><rect x="794" width="34" height="590"/></g>
  <g fill="#83562f"><rect y="64" width="1200" height="12"/><rect x="58" y="76" width="8" height="520"/><rect x="1134" y="76" width="8" height="520"/></g>
  <path d="M0,584 L1200,584 L1200,800 L0,800 Z" fill="url(#wood)"/><rect y="578" width="1200" height="16" fill="#a87443"/>
  <g transform="translate(905 540)"><path d="M-62,130 L-44,0 L44,0 L62,130 Z" fill="url(#brass)"/><ellipse cx="0" cy="-8" rx="72" ry="24" fill="url(#brass)"/><path d="M-60,-12 a60,48 0 0 1 120,0 Z" fill="#dbeaf0" opacity=".75"/><ellipse cx="0" cy="-10" rx="58" ry="15" fill="#f7f2e3"/><path d="M-40,-10 L0,-17 L40,-10 L0,-4 Z" fill="#b23a2a"/></g>
  <g transform="translate(225 545)"><rect x="-12" y="0" width="24" height="130" fill="url(#brass)"/><circle cx="0" cy="-24" r="62" fill="url(#brass)"/><circle cx="0" cy="-24" r="48" fill="#fbf6e6"/><g stroke="#2b2b2b" stroke-width="4">${Array.from({ length: 12 }, (_, index) => `<path d="M0,-66 L0,-58" transform="rotate(${index * 30} 0 -24)"/>`).join('')}</g><path d="M0,-24 L-24,-56" stroke="#b23a2a" stroke-width="7" stroke-linecap="round"/><circle cx="0" cy="-24" r="7" fill="#2b2b2b"/></g>
  <g transform="translate(600 590)" fill="none">
    <g stroke="#4a2b14" stroke-width="26" stroke-linecap="round">${Array.from({ length: 8 }, (_, index) => `<path d="M0,-40 L0,-236" transform="rotate(${index * 45 + 10})"/>`).join('')}</g>
    <g stroke="#9a6233" stroke-width="18" stroke-linecap="round">${Array.from({ length: 8 }, (_, index) => `<path d="M0,-40 L0,-232" transform="rotate(${index * 45 + 10})"/>`).join('')}</g>
    <circle r="160" stroke="#4a2b14" stroke-width="40"/><circle r="160" stroke="#a86d3a" stroke-width="30"/><circle r="160" stroke="#c98d54" stroke-width="5"/>
    <circle r="46" fill="url(#brass)"/><circle r="16" fill="#7c581b"/>
  </g>
  <g>
    <path d="M250,800 Q300,690 420,640 L452,604 L500,650 Q452,742 420,800 Z" fill="#22384f"/><path d="M412,640 L452,600 L502,648 L470,688 Z" fill="#e9dfc9"/>
    <path d="M446,622 Q438,572 456,540 Q470,520 492,526 Q514,534 510,560 L500,606 Q496,640 474,648 Z" fill="#c98f6b"/>
    <g stroke="#a06a48" stroke-width="4" fill="none" stroke-linecap="round"><path d="M462,556 L504,566"/><path d="M458,576 L502,586"/><path d="M456,598 L496,606"/></g>
    <path d="M950,800 Q900,690 780,640 L748,604 L700,650 Q748,742 780,800 Z" fill="#22384f"/><path d="M788,640 L748,600 L698,648 L730,688 Z" fill="#e9dfc9"/>
    <path d="M754,622 Q762,572 744,540 Q730,520 708,526 Q686,534 690,560 L700,606 Q704,640 726,648 Z" fill="#c98f6b"/>
    <g stroke="#a06a48" stroke-width="4" fill="none" stroke-linecap="round"><path d="M738,556 L696,566"/><path d="M742,576 L698,586"/><path d="M744,598 L704,606"/></g>
  </g>
</svg>`,

  lighthouse: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900">
  <defs>
    <linearGradient id="night" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#0d1b3a"/><stop offset=".6" stop-color="#27466e"/><stop offset="1" stop-color="#6d86a3"/></linearGradient>
    <linearGradient id="sea" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#3d5c7e"/><stop offset="1" stop-color="#0c1a30"/></linearGradient>
    <linearGradient id="beam" x1="1" y1="0" x2="0" y2="0"><stop offset="0" stop-color="#fff6cf" stop-opacity=".95"/><stop offset="1" stop-color="#fff6cf" stop-opacity="0"/></linearGradient>
    <linearGradient id="tower" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#f4f0e6"/><stop offset=".45" stop-color="#e0dccf"/><stop offset="1" stop-color="#8f8f92"/></linearGradient>
    <radialGradient id="glow"><stop offset="0" stop-color="#fffbe0"/><stop offset=".3" stop-color="#fff0b0" stop-opacity=".8"/><stop offset="1" stop-color="#fff0b0" stop-opacity="0"/></radialGradient>
  </defs>
  <rect width="1200" height="900" fill="url(#night)"/>
  ${(() => {
    const next = random(77)
    let stars = ''
    for (let index = 0; index < 150; index++)
      stars += `<circle cx="${(next() * 1200).toFixed(0)}" cy="${(next() ** 1.4 * 480).toFixed(0)}" r="${(0.6 + next() * 1.6).toFixed(1)}" fill="#fff" opacity="${(0.35 + next() * 0.6).toFixed(2)}"/>`
    return stars
  })()}
  <path d="M214,104 A46,46 0 1 0 252,172 A38,38 0 0 1 214,104 Z" fill="#f5f0d8"/>
  <rect y="610" width="1200" height="290" fill="url(#sea)"/>
  ${glitter({ seed: 91, count: 170, x: 480, spread: 800, top: 615, bottom: 890, colour: '#a8c0d8', opacity: 0.35 })}
  ${glitter({ seed: 92, count: 60, x: 330, spread: 190, top: 620, bottom: 760, colour: '#fff2c0', opacity: 0.55 })}
  <path d="M838,232 L0,330 L0,520 L838,262 Z" fill="url(#beam)"/><path d="M862,232 L1200,180 L1200,340 L862,262 Z" fill="#fff6cf" opacity=".3"/>
  <path d="M560,720 Q620,650 690,640 Q740,600 800,606 Q900,590 960,622 Q1060,630 1110,690 L1200,720 L1200,900 L500,900 Q520,760 560,720 Z" fill="#1b2029"/>
  <path d="M600,716 Q650,668 700,660 Q760,616 850,622 Q930,618 980,650 Q920,640 850,648 Q760,650 700,690 Q650,700 600,716 Z" fill="#333c48"/>
  <path d="M796,624 L816,296 L884,296 L904,624 Z" fill="url(#tower)"/>
  <path d="M813,350 L887,350 L891,420 L809,420 Z" fill="#b63a2c"/><path d="M804,490 L896,490 L900,562 L800,562 Z" fill="#b63a2c"/>
  <path d="M866,350 L887,350 L891,420 L868,420 Z M871,490 L896,490 L900,562 L874,562 Z" fill="#7a2219"/>
  <rect x="800" y="284" width="100" height="14" fill="#26313b"/><g stroke="#26313b" stroke-width="3"><path d="M802,284 L802,262 M826,284 L826,262 M850,284 L850,262 M874,284 L874,262 M898,284 L898,262 M800,262 L900,262"/></g>
  <rect x="826" y="222" width="48" height="62" fill="#fff8d6"/><path d="M818,222 L882,222 L850,186 Z" fill="#b63a2c"/><circle cx="850" cy="182" r="6" fill="#26313b"/>
  <circle cx="850" cy="250" r="96" fill="url(#glow)"/>
  <rect x="842" y="440" width="16" height="24" rx="8" fill="#26313b"/><path d="M838,624 L838,594 Q850,580 862,594 L862,624 Z" fill="#26313b"/>
  <path d="M930,632 L930,584 L1032,584 L1032,640 Z" fill="#d8d2c2"/><path d="M918,586 L981,540 L1044,586 Z" fill="#5b2d25"/><rect x="948" y="600" width="22" height="22" fill="#ffd979"/><rect x="992" y="600" width="22" height="22" fill="#ffd979"/>
  <g fill="none" stroke="#d6e2ee" stroke-width="5" stroke-linecap="round" opacity=".7"><path d="M408,792 q22,-22 44,-4 q18,-20 40,-6 q10,-8 22,-6"/><path d="M380,846 q26,-24 52,-4 q20,-22 48,-2 q14,-14 26,-10"/></g>
</svg>`,
}

for (const [name, svg] of Object.entries(scenes)) {
  writeFileSync(join(process.argv[2] ?? '.', `${name}.svg`), svg)
}
