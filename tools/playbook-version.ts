/** Loads any version of the playbook: from a folder, or from a git revision of this repository. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Playbook } from '../playbook/model.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import type { Recommendation, Situation } from '../playbook/recommendation/recommend.ts'
import { UsageError } from './cli.ts'

/** A version of the playbook, with its own rules and words for reading texts. */
export interface LoadedVersion {
  readonly version: string
  readonly playbook: Playbook
  readonly recommend: (situation: Situation) => Recommendation
}

/** Possible places of the recommendation's code; older versions have it elsewhere. */
const RECOMMENDS = [join('recommendation', 'recommend.ts'), 'recommend.ts']

const checkedOut: string[] = []

/**
 * The folder of a version; a git revision is checked out to a temporary folder and removed at the end.
 * @throws UsageError if there is no such version
 */
function folderOf(name: string): string {
  if (existsSync(join(name, 'playbook', 'content'))) return resolve(name)
  const folder = join(mkdtempSync(join(tmpdir(), 'playbook-')), 'tree')
  try {
    execFileSync('git', ['worktree', 'add', '--detach', '--quiet', folder, name], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  } catch {
    rmSync(resolve(folder, '..'), { recursive: true, force: true })
    throw new UsageError(
      `"${name}" is neither a folder with a playbook nor a revision of this repository. Name one of them; "." is this one.`,
    )
  }
  checkedOut.push(folder)
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}

/** Loads a version with its own rules and words; a revision stays checked out until `removeCheckouts`. */
export async function loadVersion(name: string): Promise<LoadedVersion> {
  const folder = folderOf(name)
  const part = async (file: string): Promise<Record<string, unknown>> =>
    import(pathToFileURL(join(folder, 'playbook', file)).href)
  const { playbook } = (await part('content/playbook.ts')) as { playbook: Playbook }
  const { prepare } = (await part('prepare.ts')) as { prepare: (playbook: Playbook) => PreparedPlaybook }
  const { recommend } = (await part(RECOMMENDS.find((file) => existsSync(join(folder, 'playbook', file)))!)) as {
    recommend: (p: PreparedPlaybook, s: Situation) => Recommendation
  }
  const prepared = prepare(playbook)
  return { version: playbook.version, playbook, recommend: (situation) => recommend(prepared, situation) }
}

/** Removes what `loadVersion` checked out. */
export function removeCheckouts(): void {
  for (const folder of checkedOut.splice(0)) {
    execFileSync('git', ['worktree', 'remove', '--force', folder])
    rmSync(resolve(folder, '..'), { recursive: true, force: true })
  }
}
