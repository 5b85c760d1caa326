import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import { UsageError } from '../cli.ts'
import { WRITTEN } from './written.ts'

export interface ServerPackage {
  readonly zip: Uint8Array
  readonly files: number
  /** Unpacked. */
  readonly bytes: number
}

/** The service, and the tools that an administrator runs. */
const PATHS = [
  'api',
  'bot',
  'cards',
  'dialogs',
  'domain',
  'files',
  'playbook',
  'store',
  'tab/dist',
  'tools/backup.ts',
  'tools/cli.ts',
  'tools/export.ts',
  'tools/figures.ts',
  'tools/hand-over.ts',
  'tools/import.ts',
  'tools/judge.ts',
  'tools/recommend.ts',
  'tools/records.ts',
  'tools/restore.ts',
  'package.json',
  'package-lock.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  '.env.example',
]
/** Examples for training. */
const LEFT_OUT = new Set(['playbook/corpus'])
/** Files of packages that only compilers, debuggers and readers open. Licences stay. */
const NOT_RUN = /\.(map|d\.[cm]?ts|md|markdown|tsbuildinfo|flow)$|\/(better-sqlite3\/(deps|src))\//i

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly optional?: boolean }>>
}

/**
 * The service with all packages that it needs. After unpacking it starts without an installation, on every platform,
 * because the only native package contains its binaries for all of them.
 * @throws UsageError if a package of the lock file is not installed, or the tab is not built
 */
export function packageServer(root: string): ServerPackage {
  if (existsSync(join(root, 'tab', 'vite.config.ts')) && !existsSync(join(root, 'tab', 'dist'))) {
    throw new UsageError('The tab is not built. Run npm run tab:build, then package again.')
  }
  const names = [...sources(root), ...packages(root)].sort()
  const zippable: Zippable = {}
  let bytes = 0
  for (const name of names) {
    const content = name === 'package.json' ? packagedManifest(root, names) : readFileSync(join(root, name))
    bytes += content.length
    zippable[name] = new Uint8Array(content.buffer, content.byteOffset, content.length)
  }
  return { zip: zipSync(zippable, { mtime: WRITTEN, level: 6 }), files: names.length, bytes }
}

/**
 * package.json for the package: only the commands whose file is in it. App Service calls `npm start` by default: here
 * it starts the service, like `npm run bot`, and not the local client.
 * @param names paths of all files in the package
 */
export function packagedManifest(root: string, names: readonly string[]): Buffer {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  const runs = ([, command]: [string, string]): boolean =>
    names.includes(/^node (?:--\S+ )*(\S+)$/.exec(command)?.[1] ?? '')
  const scripts = {
    ...Object.fromEntries(Object.entries(manifest.scripts).filter(runs)),
    start: manifest.scripts['bot'],
  }
  return Buffer.from(`${JSON.stringify({ ...manifest, scripts }, null, 2)}\n`)
}

/** Our own files in the package. */
export function sources(root: string): string[] {
  return PATHS.filter((name) => existsSync(join(root, name))).flatMap((name) => [...filesIn(root, name)])
}

/** The files of all packages that the lock file does not mark as being for development only. */
function packages(root: string): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock
  const missing: string[] = []
  const files = Object.entries(packages).flatMap(([path, { dev, optional }]) => {
    if (path === '' || dev) return []
    if (existsSync(join(root, path))) return [...filesIn(root, path)].filter((name) => !NOT_RUN.test(name))
    if (!optional) missing.push(path)
    return []
  })
  if (missing.length > 0) throw new UsageError(`Not installed: ${missing.join(', ')}. Run npm ci, then package again.`)
  return files
}

/** Paths of files under a file or folder. Nested packages have their own entries in the lock file. */
function* filesIn(root: string, path: string): Generator<string> {
  if (LEFT_OUT.has(path)) return
  const found = statSync(join(root, path))
  if (!found.isDirectory()) {
    yield path
    return
  }
  for (const name of readdirSync(join(root, path)).sort())
    if (name !== 'node_modules') yield* filesIn(root, `${path}/${name}`)
}
