import { writeFile } from 'node:fs/promises'
import { exportEntitlements } from '../files/export-entitlements.ts'
import { writeCsv } from '../files/write-csv.ts'
import { writeXlsx } from '../files/write-xlsx.ts'
import { playbook } from '../playbook/content/playbook.ts'
import { prepare } from '../playbook/prepare.ts'
import { command, unwritable, UsageError } from './cli.ts'
import { withRecords } from './records.ts'

await command(
  {
    call: 'npm run -s export -- --csv FILE | --xlsx FILE [--tenant GUID]',
    about: 'Writes all entitlements of a tenant to a file, or to one of each kind.',
    options: { csv: { type: 'string' }, xlsx: { type: 'string' }, tenant: { type: 'string' } },
  },
  async ({ values: { csv, xlsx, tenant: named } }) => {
    if (!csv && !xlsx) throw new UsageError('Say where to: npm run -s export -- --csv FILE, or --xlsx FILE')
    await withRecords(named, async ({ store, tenant }) => {
      const table = await exportEntitlements(store, prepare(playbook), tenant)
      if (csv) await write(csv, writeCsv(table))
      if (xlsx) await write(xlsx, await writeXlsx(table))
      console.log(`${table.rows.length} entitlements written.`)
    })
  },
)

async function write(file: string, content: string | Buffer): Promise<void> {
  try {
    await writeFile(file, content)
  } catch (error) {
    throw new UsageError(unwritable('file', file), { cause: error })
  }
}
