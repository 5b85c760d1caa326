import { readFile } from 'node:fs/promises'
import { monotonicFactory } from 'ulid'
import { followImport } from '../bot/effects/postings/imported-postings.ts'
import { FileError } from '../files/file-error.ts'
import { importEntitlements } from '../files/import-entitlements.ts'
import { playbook } from '../playbook/content/playbook.ts'
import { prepare } from '../playbook/prepare.ts'
import { OPERATOR } from '../store/operator.ts'
import { command, unreadable, UsageError } from './cli.ts'
import { withRecords, type OpenRecords } from './records.ts'

await command(
  {
    call: 'npm run -s import -- FILE.csv [--tenant GUID] [--owner "Name of an FM"]',
    about: `Reads a list of entitlements (CSV) into the bot's records and prints the rejected rows.

The bot updates cards in Teams that show changed entitlements, at once or when it is started again.
Exit code: 0 if all rows are kept, 1 if some were rejected, 2 if nothing could be read.`,
    options: { tenant: { type: 'string' }, owner: { type: 'string' } },
    operands: { least: 1, most: 1, missing: 'Name the file' },
    told: [FileError],
  },
  async ({ values, operands: [file] }) => {
    const bytes = await bytesOf(file!)
    await withRecords(values.tenant, (records) => read(records, bytes, values.owner))
  },
)

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new UsageError(unreadable(file, error), { cause: error })
  }
}

async function read({ store, tenant }: OpenRecords, bytes: Buffer, owner: string | undefined): Promise<void> {
  const at = new Date().toISOString()
  const prepared = prepare(playbook)
  const newId = monotonicFactory()
  const said = { tenant, by: OPERATOR, at }
  const report = await importEntitlements(store, prepared, bytes, {
    ...said,
    ...(owner ? { owner: { id: null, name: owner } } : {}),
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
}
