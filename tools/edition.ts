/**
 * Writes the texts of a playbook version to `playbook/editions/VERSION.json`, so that the tab can compare versions. Run
 * it when the version is raised.
 *
 *   npm run -s edition [-- FOLDER | REVISION]
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '../playbook/compare-editions.ts'
import { playbook as present } from '../playbook/content/playbook.ts'
import { loadVersion, removeCheckouts, type LoadedVersion } from './playbook-version.ts'

const FOLDER = join('playbook', 'editions')

/** All versions get the same situations: the examples of the current playbook. */
const SITUATIONS = present.statuses.flatMap(({ examples }) => examples.map(({ text }) => text))

/** The texts of a version that people read. */
export function editionOf({ playbook, recommend }: LoadedVersion): Edition {
  return {
    version: playbook.version,
    statuses: playbook.statuses.map(({ id, l1, l2, definition, because, notFor, engage }) => ({
      id,
      name: l2 ? `${l1} › ${l2}` : l1,
      definition,
      because,
      notFor,
      engage,
    })),
    questions: playbook.questions.map(({ id, text, choices }) => ({
      id,
      text,
      choices: choices.map(({ label }) => label),
    })),
    contrasts: playbook.contrasts.map(({ between, first, second }) => ({ between, first, second })),
    recommended: Object.fromEntries(SITUATIONS.map((text) => [text, recommend({ text }).ranked[0]!.status.id])),
  }
}

/** The stored editions, oldest first. */
export function keptEditions(): Edition[] {
  return readdirSync(FOLDER)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Edition)
}

if (import.meta.main) {
  try {
    const edition = editionOf(await loadVersion(process.argv[2] ?? '.'))
    const file = join(FOLDER, `${edition.version}.json`)
    writeFileSync(file, `${JSON.stringify(edition, null, 1)}\n`)
    console.log(file)
  } finally {
    removeCheckouts()
  }
}
