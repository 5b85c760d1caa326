import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '../playbook/compare-editions.ts'
import { playbook as present } from '../playbook/content/playbook.ts'
import type { LoadedVersion } from './playbook-version.ts'

/** Where the texts of each version are kept, so that the tab can compare versions. */
export const EDITIONS = join('playbook', 'editions')

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
  return readdirSync(EDITIONS)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((file) => JSON.parse(readFileSync(join(EDITIONS, file), 'utf8')) as Edition)
}
