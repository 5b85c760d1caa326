import { backUp, BackupError } from '../store/engine/backup.ts'
import { command } from './cli.ts'
import { sqliteFolder } from './records.ts'

await command(
  {
    call: 'npm run -s backup -- FILE',
    about:
      'Writes the SQLite database of DATA_DIR into one file. Stop the bot first. With PostgreSQL, the server makes backups.',
    operands: { least: 1, most: 1, missing: 'Say where to' },
    told: [BackupError],
  },
  ({ operands: [file] }) => {
    const { entitlements, version } = backUp(sqliteFolder(), file!)
    console.log(`${entitlements} entitlements in ${file}, checked; tables ${version}.`)
  },
)
