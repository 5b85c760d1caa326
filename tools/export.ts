/**
 * Writes all entitlements of a tenant to a file.
 *
 *   npm run -s export -- --csv FILE | --xlsx FILE [--tenant GUID]
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { exportEntitlements } from '../files/export-entitlements.ts'
import { writeCsv } from '../files/write-csv.ts'
import { writeXlsx } from '../files/write-xlsx.ts'
import { playbook } from '../playbook/content/playbook.ts'
import { prepare } from '../playbook/prepare.ts'
import { openRecords, tenantOrExit } from './records.ts'

const { values } = parseArgs({
  options: { csv: { type: 'string' }, xlsx: { type: 'string' }, tenant: { type: 'string' } },
})
if (!values.csv && !values.xlsx) fail('Say where to: npm run -s export -- --csv FILE, or --xlsx FILE')
const { store, config } = await openRecords()
try {
  const tenant = await tenantOrExit(store, config, values.tenant)
  const table = await exportEntitlements(store, prepare(playbook), tenant)
  if (values.csv) await write(values.csv, writeCsv(table))
  if (values.xlsx) await write(values.xlsx, await writeXlsx(table))
  console.log(`${table.rows.length} entitlements written.`)
} finally {
  await store.close()
}

async function write(file: string, content: string | Buffer): Promise<void> {
  await writeFile(file, content).catch(() => fail(`The file “${file}” cannot be written.`))
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
