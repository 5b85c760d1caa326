import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readHandOver } from '../bot/effects/hand-over.ts'
import { openVault } from '../bot/contact-data/contact-key.ts'
import { createLog } from '../bot/telemetry/log.ts'
import { createHolidays } from '../bot/clock/public-holidays.ts'
import { handOverFiles, type OfferedFile } from '../files/hand-over-files.ts'
import { playbook } from '../playbook/content/playbook.ts'
import type { WorkloadId } from '../playbook/model.ts'
import { customerKey } from '../playbook/names/customer-key.ts'
import { HAND_OVER_AUDIENCES, type HandOverAudience } from '../playbook/plan/hand-over-file-name.ts'
import { findWorkload } from '../playbook/reading/workload/find-workload.ts'
import { prepare } from '../playbook/prepare.ts'
import { tokenize } from '../playbook/reading/text/text.ts'
import { command, oneOf, unwritable, UsageError } from './cli.ts'
import { withRecords, type OpenRecords } from './records.ts'

const text = { type: 'string' } as const
const prepared = prepare(playbook)

await command(
  {
    call: 'npm run -s handover -- --customer NAME --workload NAME --out FOLDER [--audience customer] [--tenant GUID]',
    about: `Writes the activation playbook of one entitlement for Word, as Markdown and as a calendar. --audience customer writes
the customer’s copy; without it, the copy is for those who work on the engagement.`,
    options: { customer: text, workload: text, out: text, audience: text, tenant: text },
  },
  async ({ values: { customer, workload: named, out, audience: reader = 'internal', tenant } }) => {
    if (!customer || !named || !out) {
      throw new UsageError(
        'Say whose, and where to: npm run -s handover -- --customer NAME --workload NAME --out FOLDER',
      )
    }
    const audience = oneOf('--audience', reader, HAND_OVER_AUDIENCES)
    // Its usual spellings will do; who wrote none of them is told the short ones.
    const workload =
      findWorkload(prepared, tokenize(named)) ?? oneOf('--workload', named, [...prepared.workload.keys()])
    await withRecords(tenant, async (records) => {
      const files = await filesOf(records, customer, workload, audience)
      await write(out, files)
      console.log(`Written: ${files.map(({ name }) => name).join(', ')}.`)
    })
  },
)

async function filesOf(
  { store, config, tenant }: OpenRecords,
  customer: string,
  workload: WorkloadId,
  audience: HandOverAudience,
): Promise<OfferedFile[]> {
  const at = new Date().toISOString()
  const found = await store.transaction(async (tx) => {
    const row = await tx.records.ofPair(tenant, customerKey(customer), workload)
    const vault = openVault(config.contactKeys, config.dataFolder)
    const parts = { prepared, holidays: createHolidays(), vault, log: createLog('error') }
    return row && { id: row.id, all: await readHandOver(tx, parts, undefined, row, { today: at.slice(0, 10) }) }
  })
  if (!found) throw new UsageError('No entitlement of that customer and workload is kept.')
  return handOverFiles(found.all, audience, { entitlement: found.id, at })
}

async function write(folder: string, files: readonly OfferedFile[]): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    for (const { name, bytes } of files) await writeFile(join(folder, name), bytes)
  } catch (error) {
    throw new UsageError(unwritable('folder', folder), { cause: error })
  }
}
