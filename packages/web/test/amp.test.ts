import { findingsOf, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, it } from 'vitest'

interface Part {
  type: string
  url?: string
  src?: string
  alt?: string
  children?: Part[]
}

async function read(inside: string) {
  const { tree, file } = await readTree(
    { value: `<html ⚡><body><article><h1>A storm</h1>${inside}</article></body></html>`, format: 'html' },
    [htmlReader()],
  )
  const found: string[] = []
  const look = ({ type, url, src, alt, children = [] }: Part): void => {
    if (url ?? src) found.push([type, url ?? src, alt].filter(Boolean).join(' '))
    children.forEach(look)
  }
  look(tree as Part)
  return { found, text: textOf(tree).replace(/\s+/g, ' ').trim(), findings: findingsOf(file) }
}

it('pictures of AMP are pictures, once', async () => {
  const { found, text } = await read(
    '<amp-img src="wave.jpg" alt="Waves" width="2" height="1"><noscript><img src="wave.jpg" alt="Waves"></noscript></amp-img>' +
      '<figure><amp-anim src="rope.gif" alt="A rope"><amp-img placeholder src="still.jpg"></amp-img></amp-anim><figcaption>On the pier</figcaption></figure>',
  )
  expect(found).toEqual(['image wave.jpg Waves', 'image rope.gif A rope'])
  expect(text).toBe('A storm Waves A rope On the pier')
})

it('its recordings are recordings, and what plays elsewhere is a link', async () => {
  const { found } = await read(
    '<amp-video src="storm.mp4"><div fallback>No films here.</div></amp-video>' +
      '<amp-audio><source src="wind.mp3" type="audio/mpeg"></amp-audio>' +
      '<amp-youtube data-videoid="abc"></amp-youtube><amp-iframe src="https://example.org/map"><p placeholder>Wait</p></amp-iframe>',
  )
  expect(found).toEqual([
    'media storm.mp4',
    'media wind.mp3',
    'link https://www.youtube.com/watch?v=abc',
    'link https://example.org/map',
  ])
})

it('what is none of the article, and what shows only while something loads, is told', async () => {
  const { text, findings } = await read(
    '<amp-social-share type="email">Share</amp-social-share><p>The pier broke.</p>' +
      '<amp-list src="more.json"><div placeholder>Loading</div></amp-list><amp-ad><p>Buy boats</p></amp-ad>' +
      '<amp-accordion><section><h2>When</h2><p>On Tuesday.</p></section></amp-accordion>' +
      '<amp-twitter data-tweetid="1"><blockquote placeholder>Pier closed.</blockquote></amp-twitter>',
  )
  expect(text).toBe('A storm The pier broke. When On Tuesday. Pier closed.')
  expect(findings.filter(({ rule }) => rule === 'html-outside').map(({ message }) => message)).toEqual([
    'This <amp-social-share> is not part of the article and is left out: “Share”',
    'This <div> is not part of the article and is left out: “Loading”',
    'This <amp-ad> is not part of the article and is left out: “Buy boats”',
  ])
})
