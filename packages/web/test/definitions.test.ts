import { readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { describe, expect, it } from 'vitest'

async function read(value: string) {
  const { tree } = await readTree({ value, format: 'html' }, [htmlReader()])
  return tree.children.map((node) => [node.type, textOf(node).replace(/\s+/g, ' ').trim()])
}

describe('what stands between the terms of a list', () => {
  it('stays where it is: headings of groups', async () => {
    expect(
      await read(
        '<dl><h3>Fish</h3><dt>Trout</dt><dd>In brooks.</dd><h3>Birds</h3><dt>Heron</dt><dd>In reeds.</dd></dl>',
      ),
    ).toEqual([
      ['heading', 'Fish'],
      ['definitionList', 'Trout In brooks.'],
      ['heading', 'Birds'],
      ['definitionList', 'Heron In reeds.'],
    ])
  })

  it('is nothing where it is space, a comment or a place', async () => {
    expect(
      await read(
        '<dl> <dt>Trout</dt> <!-- fish --> <dd>In brooks.</dd> <a id="h"></a> <div><dt>Heron</dt> <dd>In reeds.</dd></div> </dl>',
      ),
    ).toEqual([['definitionList', 'Trout In brooks. Heron In reeds.']])
  })
})
