import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StoreLocation } from '../../store/engine/open.ts'
import { startPostgres, type TestPostgres } from './postgres.ts'

/** What is promised of the store is promised on both. */
export const ENGINES = ['sqlite', 'postgres'] as const satisfies readonly StoreLocation['engine'][]

/** A busy machine takes its time to make a new server. */
const START_MS = 90_000

/**
 * Gives a test file new, empty databases on the real engines: a file, or a database of a server that runs for this test
 * file only. Called once, at the top of the file; everything is taken away after its tests.
 */
export function emptyDatabases(): (engine: StoreLocation['engine']) => Promise<StoreLocation> {
  let postgres: TestPostgres
  const folders: string[] = []
  beforeAll(async () => {
    postgres = await startPostgres()
  }, START_MS)
  afterAll(async () => {
    await postgres.stop()
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })
  return async (engine) => {
    if (engine === 'postgres') return { engine, url: await postgres.newDatabase() }
    const folder = mkdtempSync(join(tmpdir(), 'store-'))
    folders.push(folder)
    return { engine, folder }
  }
}
