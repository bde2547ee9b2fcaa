// `node scripts/sbom.mjs [FOLDER]`: packs the packages, and puts a CycloneDX bill of materials beside each tarball: all that npm installs with it,
// with versions, licences and hashes. Needs the registry; `npm audit` and others judge the bills.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pack, run, tarballs } from './smoke/pack.mjs'

const out = resolve(process.argv[2] ?? 'out/packages')
const folder = await mkdtemp(join(tmpdir(), 'lectern-sbom-'))
await rm(out, { recursive: true, force: true })
await pack(out)
const packed = await tarballs(out)
for (const [name, tarball] of Object.entries(packed)) {
  const bill = tarball.slice('file:'.length).replace(/\.tgz$/, '.cdx.json')
  await writeFile(bill, await billOf(name, tarball))
  process.stdout.write(`${bill}\n`)
}
await rm(folder, { recursive: true })

/** The bill of a project that depends on one package. Ours are taken from their tarballs, since the registry may have others. */
async function billOf(name, tarball) {
  const place = join(folder, name)
  await mkdir(place, { recursive: true })
  const { [name]: _, ...others } = packed
  const manifest = {
    name: 'bill',
    version: '1.0.0',
    private: true,
    dependencies: { [name]: tarball },
    overrides: others,
  }
  await writeFile(join(place, 'package.json'), JSON.stringify(manifest))
  await run('npm', ['install', '--package-lock-only', '--no-audit', '--no-fund'], { cwd: place })
  const bill = await run('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'], { cwd: place })
  return bill.replaceAll(`file:${out}/`, 'file:')
}
