import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { UsageError } from './cli.ts'

const DIST = join(import.meta.dirname, '..', 'tab', 'dist')

/** The main file of each view. */
export const VIEWS = {
  portfolio: 'portfolio/portfolio.tsx',
  customer: 'customer/customer.tsx',
  call: 'call/call-guide.tsx',
  playbook: 'playbook/playbook.tsx',
} as const

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
}

/**
 * The script that a view loads before it can be used: the page's own, the view's, and what both import.
 * @param view file of the view, from tab/
 * @returns the number of files, and their bytes with gzip
 * @throws UsageError if the tab is not built
 */
export function scriptOf(view: string): { readonly files: number; readonly bytes: number } {
  const file = join(DIST, '.vite', 'manifest.json')
  if (!existsSync(file)) throw new UsageError('The tab is not built. Run npm run tab:build first.')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Chunk>
  const needed = new Set<string>()
  const add = (key: string): void => {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`The built tab has no ${key}.`)
    if (needed.has(chunk.file)) return
    needed.add(chunk.file)
    chunk.imports?.forEach(add)
  }
  add('index.html')
  add(view)
  const sizes = [...needed].map((file) => gzipSync(readFileSync(join(DIST, file))).length)
  return { files: needed.size, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}
