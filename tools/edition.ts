import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command } from './cli.ts'
import { editionOf, EDITIONS } from './editions.ts'
import { loadVersion, removeCheckouts } from './playbook-version.ts'

await command(
  {
    call: 'npm run -s edition -- [FOLDER | REVISION]',
    about: `Writes the texts of a playbook version to playbook/editions/VERSION.json, so that the tab can compare versions. Run
it when the version is raised. Without a folder of a checkout or a git revision, it is the version that is here.`,
    operands: { least: 0, most: 1, missing: '' },
  },
  async ({ operands: [name = '.'] }) => {
    try {
      const edition = editionOf(await loadVersion(name))
      const file = join(EDITIONS, `${edition.version}.json`)
      writeFileSync(file, `${JSON.stringify(edition, null, 1)}\n`)
      console.log(file)
    } finally {
      removeCheckouts()
    }
  },
)
