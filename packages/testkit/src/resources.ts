import { ResourceError, type Resources, sniff } from '@lectern/core'
import { demand, demandRejection, type Register } from './contract.js'
import { specimenPng } from './specimen.js'

/** What a suite needs to know of resources. */
export interface ResourcesSuite {
  /** Resources that hold exactly these files. */
  create(files: Readonly<Record<string, Uint8Array>>): Promise<Resources> | Resources
}

const outside = [
  '/etc/passwd',
  '../secret.png',
  'a/../../secret.png',
  'file:///etc/passwd',
  'http://127.0.0.1/x.png',
  '//example.org/x.png',
]

/** The contract of every source of resources: what is there, by content; nothing from outside; typed refusals. */
export function testResources({ create }: ResourcesSuite, it: Register): void {
  it('loads an existing file', async () => {
    const { bytes, mediaType } = await (await create({ 'dot.png': specimenPng })).load('dot.png', ['image/*'])
    demand(bytes.length === specimenPng.length, 'The bytes differ from those of the file')
    demand(mediaType === 'image/png', `The media type is ${mediaType}`)
  })

  it('finds the media type from content, not from the name', async () => {
    const resources = await create({ 'dot.jpg': specimenPng })
    demand(
      (await resources.load('dot.jpg', ['image/png'])).mediaType === sniff(specimenPng),
      'The media type was taken from the name',
    )
    await refused(resources, 'dot.jpg', ['image/jpeg'], 'wrong-type')
  })

  it('reports a missing file', async () => refused(await create({}), 'gone.png', ['image/*'], 'missing'))

  for (const reference of outside) {
    it(`refuses ${reference}`, async () => refused(await create({}), reference, ['*/*']))
  }
}

async function refused(
  resources: Resources,
  reference: string,
  accept: string[],
  problem?: string,
): Promise<void> {
  const error = await demandRejection(() => resources.load(reference, accept), `${reference} was loaded`)
  demand(error instanceof ResourceError, `Not a ResourceError: ${error}`)
  demand(error.hint, 'The refusal has no hint')
  demand(!problem || error.problem === problem, `The problem is "${error.problem}", not "${problem}"`)
}
