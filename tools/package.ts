/**
 * Packages what an administrator uploads: the Teams app and the server, as two zip files in `dist/` (or
 * PACKAGE_FOLDER). Prints their paths. Needs only `npm ci` before it, and no network. `--app`: the Teams app only.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageApp } from './package/app.ts'
import { AppIdsError, readAppIds } from './package/app-ids.ts'
import { packageServer } from './package/server.ts'

const ROOT = join(import.meta.dirname, '..')
const OUT = process.env['PACKAGE_FOLDER'] || join(ROOT, 'dist')

function write(name: string, zip: Uint8Array): string {
  const path = join(OUT, name)
  writeFileSync(path, zip)
  return path
}

try {
  const { ids, development } = readAppIds(process.env)
  const app = await packageApp(join(ROOT, 'manifest'), ids)
  for (const remark of app.remarks) console.error(remark)
  mkdirSync(OUT, { recursive: true })
  if (development) {
    console.error(
      'MicrosoftAppId and PUBLIC_HOST are not set: the Teams app has placeholder ids, to be looked at and not to be uploaded.',
    )
  }
  console.log(write(development ? 'teams-app.development.zip' : 'teams-app.zip', app.zip))
  if (!process.argv.includes('--app')) {
    const server = packageServer(ROOT)
    console.error(`The server: ${server.files} files, ${Math.round(server.bytes / 1e6)} MB unpacked.`)
    console.log(write('server.zip', server.zip))
  }
} catch (error) {
  if (!(error instanceof AppIdsError)) throw error
  console.error(error.message)
  process.exit(2)
}
