import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command, unwritable, UsageError } from './cli.ts'
import { packageApp } from './package/app.ts'
import { AppIdsError, readAppIds } from './package/app-ids.ts'
import { packageServer } from './package/server.ts'

const ROOT = join(import.meta.dirname, '..')
const OUT = process.env['PACKAGE_FOLDER'] || join(ROOT, 'dist')

await command(
  {
    call: 'npm run package [-- --app]',
    about: `Packages what an administrator uploads: the Teams app and the server, as two zip files in dist/ (or
PACKAGE_FOLDER). Prints their paths. Needs only npm ci before it, and no network. --app: the Teams app only.`,
    options: { app: { type: 'boolean', default: false } },
    told: [AppIdsError],
  },
  async ({ values }) => {
    const { ids, development } = readAppIds(process.env)
    const app = await packageApp(join(ROOT, 'manifest'), ids)
    for (const remark of app.remarks) console.error(remark)
    if (development) {
      console.error(
        'MicrosoftAppId and PUBLIC_HOST are not set: the Teams app has placeholder ids, to be looked at and not to be uploaded.',
      )
    }
    console.log(write(development ? 'teams-app.development.zip' : 'teams-app.zip', app.zip))
    if (values.app) return
    const server = packageServer(ROOT)
    console.error(`The server: ${server.files} files, ${Math.round(server.bytes / 1e6)} MB unpacked.`)
    console.log(write('server.zip', server.zip))
  },
)

/** @returns its path */
function write(name: string, zip: Uint8Array): string {
  const path = join(OUT, name)
  try {
    mkdirSync(OUT, { recursive: true })
    writeFileSync(path, zip)
  } catch (error) {
    throw new UsageError(unwritable('file', path), { cause: error })
  }
  return path
}
