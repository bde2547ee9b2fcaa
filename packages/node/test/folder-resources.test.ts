import { mkdir, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ResourceError } from '@lectern/core'
import { folderResources } from '@lectern/node'
import { beforeEach, describe, expect, it } from 'vitest'
import { folder } from './support/folder.js'

const png = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 0, 4, 0, 0, 0, 3, 8, 6, 0, 0, 0],
])

let root: string
let outside: string

beforeEach(async () => {
  const base = await folder()
  root = join(base, 'article')
  outside = join(base, 'secret.png')
  await mkdir(join(root, 'pictures'), { recursive: true })
  await writeFile(outside, png)
  await writeFile(join(root, 'boat.png'), png)
  await writeFile(join(root, 'pictures', 'my boat.png'), png)
  await writeFile(join(root, '50% done.png'), png)
})

async function problem(reference: string, options: object = {}): Promise<string> {
  const error = await folderResources({ root, ...options })
    .load(reference, ['image/*'])
    .then(
      () => undefined,
      (error: unknown) => error,
    )
  if (!(error instanceof ResourceError)) throw new Error(`${reference} was loaded`, { cause: error })
  expect(error.hint).not.toBe('')
  return error.problem
}

describe('what is loaded', () => {
  it('takes the type from the content, not from the name', async () => {
    await writeFile(join(root, 'photo.jpg'), png)
    const resource = await folderResources({ root }).load('photo.jpg', ['image/*'])
    expect(resource.mediaType).toBe('image/png')
    expect(resource.bytes).toEqual(png)
  })

  it.each([
    './boat.png',
    'pictures/../boat.png',
    'pictures/my boat.png',
    'pictures/my%20boat.png',
    '50% done.png',
    'boat.png?v=2',
  ])('understands %s', async (reference) => {
    const { bytes } = await folderResources({ root }).load(reference, ['image/png'])
    expect(bytes).toEqual(png)
  })

  it('reads data URLs, and tells their type by their content', async () => {
    const url = `data:image/jpeg;base64,${Buffer.from(png).toString('base64')}`
    expect((await folderResources({ root }).load(url, ['image/*'])).mediaType).toBe('image/png')
  })

  it('follows links on disk that stay inside', async () => {
    await symlink(join(root, 'boat.png'), join(root, 'link.png'))
    expect((await folderResources({ root }).load('link.png', ['image/*'])).bytes).toEqual(png)
  })
})

describe('what is denied', () => {
  it.each([
    ['/etc/passwd', 'denied'],
    ['C:\\secret.png', 'denied'],
    ['\\\\server\\share\\x.png', 'denied'],
    ['file:///etc/passwd', 'denied'],
    ['FILE:secret.png', 'denied'],
    ['ftp://example.org/x.png', 'denied'],
    ['../secret.png', 'outside'],
    ['%2e%2e/secret.png', 'outside'],
    ['pictures/../../secret.png', 'outside'],
    ['%2Fetc%2Fpasswd', 'denied'],
    ['boat.png\0.svg', 'denied'],
    ['nothing.png', 'missing'],
    ['pictures', 'unreadable'],
    ['https://example.org/x.png', 'host-not-allowed'],
    ['data:image/png;base64', 'unreadable'],
  ])('%j is %s', async (reference, expected) => {
    expect(await problem(reference)).toBe(expected)
  })

  it('looks again after links are resolved', async () => {
    await symlink(outside, join(root, 'link.png'))
    await symlink(join(root, '..'), join(root, 'up'))
    expect(await problem('link.png')).toBe('outside')
    expect(await problem('up/secret.png')).toBe('outside')
  })

  it('does not tell whether there is anything behind a link that leads outside', async () => {
    await symlink(join(outside, '..'), join(root, 'away'))
    await symlink(join(outside, '..', 'nothing.png'), join(root, 'nowhere.png'))
    await symlink(join(root, 'nothing.png'), join(root, 'inside.png'))
    expect(await problem('away/nothing.png')).toBe('outside')
    expect(await problem('away/nothing/at all.png')).toBe('outside')
    expect(await problem('nowhere.png')).toBe('outside')
    expect(await problem('inside.png')).toBe('missing')
    for (const [name, target] of Object.entries({ by: 'nowhere.png', circle: 'round', round: 'circle' }))
      await symlink(target, join(root, name))
    expect(await problem('by')).toBe('outside')
    expect(await problem('circle')).toBe('outside')
  })

  it('looks at what was opened, when a folder is exchanged with a link meanwhile', async () => {
    const away = join(outside, '..', 'away')
    await mkdir(away)
    await writeFile(join(away, 'x.png'), Uint8Array.from([...png, 1]))
    await mkdir(join(root, 'turn'))
    await writeFile(join(root, 'turn', 'x.png'), png)
    await symlink(away, join(root, 'link'))
    let busy = true
    const exchanging = (async () => {
      while (busy) {
        await rename(join(root, 'turn'), join(root, 'kept'))
        await rename(join(root, 'link'), join(root, 'turn'))
        await rename(join(root, 'turn'), join(root, 'link'))
        await rename(join(root, 'kept'), join(root, 'turn'))
      }
    })()
    for (let time = 0; time < 300; time += 1) {
      const loaded = await folderResources({ root })
        .load('turn/x.png', ['image/*'])
        .catch(() => undefined)
      if (loaded) expect(loaded.bytes).toEqual(png)
    }
    busy = false
    await exchanging
  })

  it('does not wait for a device that never ends', async () => {
    await symlink('/dev/zero', join(root, 'zero.png'))
    expect(await problem('zero.png')).toBe('outside')
  })

  it('keeps the limits of bytes and pixels', async () => {
    expect(await problem('boat.png', { limits: { bytes: 10 } })).toBe('too-large')
    expect(await problem('boat.png', { limits: { pixels: 11 } })).toBe('too-large')
    await expect(
      folderResources({ root, limits: { pixels: 12 } }).load('boat.png', ['image/*']),
    ).resolves.toMatchObject({ mediaType: 'image/png' })
  })

  it('refuses what is not of an accepted type', async () => {
    await writeFile(join(root, 'page.png'), '<!doctype html><p>Hello')
    expect(await problem('page.png')).toBe('wrong-type')
  })

  it('names the file that differs in capitals only', async () => {
    const error = await folderResources({ root })
      .load('Boat.PNG', ['image/*'])
      .catch((error: unknown) => error)
    expect(error).toMatchObject({ problem: 'missing', hint: expect.stringContaining('"boat.png"') })
  })
})

describe('what a message tells', () => {
  it.each([
    '%2e%2e/SECRET.png',
    'x?%2e%2e/../SECRET.png',
    'pictures/%2e%2e/%2e%2e/SECRET.png',
    'link/SECRET.png',
  ])('is no name outside the folder: %s', async (reference) => {
    await symlink(join(root, '..'), join(root, 'link'))
    const error = await folderResources({ root })
      .load(reference, ['image/*'])
      .catch((error: unknown) => error)
    expect(error).toBeInstanceOf(ResourceError)
    expect((error as ResourceError).hint).not.toContain('secret')
  })

  it('is a name of the folder that differs in capitals', async () => {
    const error = await folderResources({ root })
      .load('Boat.PNG', ['image/*'])
      .catch((error: unknown) => error)
    expect(error).toMatchObject({ hint: expect.stringContaining('"boat.png"') })
  })
})

describe('limits of an article', () => {
  it('count the bytes of all its files', async () => {
    const resources = folderResources({ root, limits: { allBytes: 50 } })
    await resources.load('boat.png', ['image/*'])
    await resources.load('boat.png', ['image/*'])
    await expect(resources.load('50% done.png', ['image/*'])).rejects.toMatchObject({ problem: 'too-large' })
  })

  it('count the pixels of all its pictures', async () => {
    const resources = folderResources({ root, limits: { allPixels: 20 } })
    await resources.load('boat.png', ['image/*'])
    await expect(resources.load('50% done.png', ['image/*'])).rejects.toMatchObject({ problem: 'too-large' })
  })
})
