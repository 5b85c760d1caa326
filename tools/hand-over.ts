/**
 * Writes the activation playbook of one entitlement for Word, as Markdown and as a calendar.
 *
 *   npm run -s handover -- --customer NAME --workload NAME --out FOLDER [--audience customer] [--tenant GUID]
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readHandOver } from '../bot/effects/hand-over.ts'
import { openVault } from '../bot/contact-data/contact-key.ts'
import { createLog } from '../bot/telemetry/log.ts'
import { createHolidays } from '../bot/clock/public-holidays.ts'
import { handOverFiles } from '../files/hand-over-files.ts'
import { playbook } from '../playbook/content/playbook.ts'
import { customerKey } from '../playbook/names/customer-key.ts'
import { HAND_OVER_AUDIENCES } from '../playbook/plan/hand-over-file-name.ts'
import { findWorkload } from '../playbook/reading/find-workload.ts'
import { prepare } from '../playbook/prepare.ts'
import { tokenize } from '../playbook/reading/text.ts'
import { openRecords, tenantOrExit } from './records.ts'

const text = { type: 'string' } as const
const { values } = parseArgs({ options: { customer: text, workload: text, out: text, audience: text, tenant: text } })
const { customer, out } = values
const audience = HAND_OVER_AUDIENCES.find((each) => each === (values.audience ?? 'internal'))
const prepared = prepare(playbook)
const workload = findWorkload(prepared, tokenize(values.workload ?? ''))
if (!customer || !workload || !out || !audience) {
  fail('Say whose, and where to: npm run -s handover -- --customer NAME --workload NAME --out FOLDER')
}
const { store, config } = await openRecords()
try {
  const tenant = await tenantOrExit(store, config, values.tenant)
  const at = new Date().toISOString()
  const found = await store.transaction(async (tx) => {
    const row = await tx.records.ofPair(tenant, customerKey(customer), workload)
    const vault = openVault(config.contactKeys, config.dataFolder)
    const parts = { prepared, holidays: createHolidays(), vault, log: createLog('error') }
    return row && { id: row.id, all: await readHandOver(tx, parts, undefined, row, { today: at.slice(0, 10) }) }
  })
  if (!found) fail('No entitlement of that customer and workload is kept.')
  const when = { entitlement: found.id, at }
  const files = await handOverFiles(found.all, audience, when)
  try {
    await mkdir(out, { recursive: true })
    for (const { name, bytes } of files) await writeFile(join(out, name), bytes)
  } catch {
    fail(`The folder “${out}” cannot be written.`)
  }
  console.log(`Written: ${files.map(({ name }) => name).join(', ')}.`)
} finally {
  await store.close()
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
