/**
 * Writes the SQLite database of DATA_DIR into one file. Stop the bot first. With PostgreSQL, the server makes backups.
 *
 *   npm run -s backup -- FILE
 */
import { backUp, BackupError } from '../store/backup.ts'
import { sqliteFolder } from './records.ts'

const [file] = process.argv.slice(2)
if (!file) {
  console.error('Say where to: npm run -s backup -- FILE')
  process.exit(2)
}
try {
  const { entitlements, version } = backUp(sqliteFolder(), file)
  console.log(`${entitlements} entitlements in ${file}, checked; tables ${version}.`)
} catch (error) {
  if (!(error instanceof BackupError)) throw error
  console.error(error.message)
  process.exit(2)
}
