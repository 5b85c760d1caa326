/**
 * Reads a list of entitlements (CSV) into the bot's records and prints the rejected rows.
 *
 *   npm run -s import -- FILE.csv [--tenant GUID] [--owner "Name of an FM"]
 *
 * The bot updates cards in Teams that show changed entitlements, at once or when it is started again.
 * Exit code: 0 if all rows are kept, 1 if some were rejected, 2 if nothing could be read.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { monotonicFactory } from 'ulid'
import { followImport } from '../bot/effects/imported-postings.ts'
import { FileError } from '../files/file-error.ts'
import { importEntitlements } from '../files/import-entitlements.ts'
import { playbook } from '../playbook/content/playbook.ts'
import { prepare } from '../playbook/prepare.ts'
import { OPERATOR } from '../store/operator.ts'
import { openRecords, tenantOrExit } from './records.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tenant: { type: 'string' }, owner: { type: 'string' } },
})
const [file] = positionals
if (!file || positionals.length > 1) fail('Name the file: npm run -s import -- FILE.csv')
const bytes = await readFile(file).catch(() => fail(`The file “${file}” cannot be read.`))
const { store, config } = await openRecords()
try {
  const tenant = await tenantOrExit(store, config, values.tenant)
  const at = new Date().toISOString()
  const prepared = prepare(playbook)
  const newId = monotonicFactory()
  const said = { tenant, by: OPERATOR, at }
  const report = await importEntitlements(store, prepared, bytes, {
    ...said,
    ...(values.owner ? { owner: { id: null, name: values.owner } } : {}),
    follow: followImport({ prepared, newId }, said),
    today: at.slice(0, 10),
    newId,
  })
  for (const { line, reason } of report.bad) console.error(`Line ${line}: ${reason}`)
  for (const { customer, before, after } of report.tenantIds ?? []) {
    console.log(`${customer}: tenant id ${before} is replaced by ${after}.`)
  }
  if (report.ignored.length > 0) console.log(`Columns not read: ${report.ignored.join(', ')}`)
  console.log(
    report.added + report.changed === 0
      ? `Nothing changed: ${report.unchanged} rows are kept already.`
      : `${report.added} added, ${report.changed} changed, ${report.unchanged} kept already.`,
  )
  if (report.withoutStatus > 0)
    console.log(`${report.withoutStatus} without a status: set to Status Unknown › New Subscription or Workload.`)
  if (report.badRows > 0) {
    console.log(`${report.badRows} rows were not taken; mend them and read the file again.`)
    process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof FileError)) throw error
  fail(error.message)
} finally {
  await store.close()
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
