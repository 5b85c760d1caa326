import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Request, Response } from 'restify'

/** Where `npm run tab:build` puts the tab. */
const TAB_FOLDER = join(import.meta.dirname, '..', '..', 'tab', 'dist')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
}
const COMPRESSED = new Set(['.html', '.js', '.css', '.svg', '.json'])

/** Only Teams may show the tab inside it, because only its clients can sign people in (`sign-in.ts`); only the tab's own scripts run in it. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The styles of Fluent UI are made while the page runs.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self' https://teams.microsoft.com https://*.teams.microsoft.com https://teams.cloud.microsoft https://*.teams.cloud.microsoft",
].join('; ')

interface File {
  readonly type: string
  readonly plain: Buffer
  readonly gzip: Buffer | undefined
  /** Its name says what is in it, so that it never changes. */
  readonly lasting: boolean
}

/** The files of the tab, read once; nothing else can be asked for. */
export function readTab(folder: string = TAB_FOLDER): ReadonlyMap<string, File> {
  const files = new Map<string, File>()
  if (!existsSync(join(folder, 'index.html'))) return files
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    const type = TYPES[extname(name)]
    if (!type || !statSync(path).isFile()) continue
    const plain = readFileSync(path)
    files.set(relative(folder, path).split(sep).join('/'), {
      type,
      plain,
      gzip: COMPRESSED.has(extname(name)) ? gzipSync(plain) : undefined,
      lasting: name.startsWith('assets'),
    })
  }
  return files
}

/** Answers with one file of the tab. */
export function serveTab(files: ReadonlyMap<string, File>, request: Request, response: Response): void {
  const path = decodeURIComponent(request.getPath().replace(/^\/tab\/?/, '')) || 'index.html'
  const file = files.get(path)
  if (!file) {
    response.statusCode = files.size === 0 ? 503 : 404
    response.setHeader('Content-Type', 'text/plain; charset=utf-8')
    response.end(files.size === 0 ? 'The tab is not built. Run: npm run tab:build' : 'There is no such page.')
    return
  }
  const compressed = file.gzip !== undefined && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  response.setHeader('Content-Type', file.type)
  response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY)
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('Cache-Control', file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (compressed) response.setHeader('Content-Encoding', 'gzip')
  response.end(compressed ? file.gzip : file.plain)
}
