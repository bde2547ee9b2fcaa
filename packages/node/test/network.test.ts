import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createOptionalWork, ResourceError } from '@lectern/core'
import { folderResources } from '@lectern/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { folder } from './support/folder.js'

let server: Server
let host: string
let asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const location = redirects[request.url ?? '']
    if (location !== undefined) response.writeHead(302, { location }).end()
    else if (request.url === '/gone') response.writeHead(404).end()
    else if (request.url === '/slow') response.write('w')
    else response.end(request.url === '/large' ? 'x'.repeat(5000) : 'words')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const redirects: Record<string, string> = {
  '/near': '/words',
  '/far': 'http://internal.example/secret',
  '/disk': 'file:///etc/passwd',
  '/loop': '/loop',
  '/broken': 'http://[',
}

async function load(path: string, limits = {}): Promise<string> {
  asked = []
  const resources = folderResources({ root: await folder(), allowHosts: [host], limits })
  try {
    const { bytes } = await resources.load(`http://${host}${path}`, ['text/plain'])
    return new TextDecoder().decode(bytes)
  } catch (error) {
    if (error instanceof ResourceError) return error.problem
    throw error
  }
}

it('asks a host that is on the list, and follows it to itself', async () => {
  expect(await load('/words')).toBe('words')
  expect(await load('/near')).toBe('words')
})

it('judges each redirect as if the author had written it', async () => {
  expect(await load('/far')).toBe('host-not-allowed')
  expect(await load('/disk')).toBe('denied')
  expect(await load('/broken')).toBe('denied')
  expect(asked).toEqual(['/broken'])
})

it('gives up when the time for optional work is used up, and asks for nothing more', async () => {
  const optionalWork = createOptionalWork({ time: 100 })
  const resources = folderResources({ root: await folder(), allowHosts: [host], optionalWork })
  asked = []
  for (const path of ['/slow', '/words'])
    await expect(resources.load(`http://${host}${path}`, ['text/plain'])).rejects.toThrow('unreadable')
  expect(asked).toEqual(['/slow'])
  expect(optionalWork.undone()).toEqual(['files from the network'])
})

it('stops after a few redirects, on errors, and at the limit of bytes', async () => {
  expect(await load('/loop')).toBe('unreadable')
  expect(asked.length).toBeLessThan(10)
  expect(await load('/gone')).toBe('missing')
  expect(await load('/large', { bytes: 100 })).toBe('too-large')
})

it('takes a host without a port for the usual port only, and no passwords', async () => {
  const resources = folderResources({ root: await folder(), allowHosts: ['127.0.0.1'] })
  await expect(resources.load(`http://${host}/words`, ['*/*'])).rejects.toMatchObject({
    problem: 'host-not-allowed',
  })
  await expect(resources.load('http://me:secret@127.0.0.1/', ['*/*'])).rejects.toMatchObject({
    problem: 'denied',
  })
})
