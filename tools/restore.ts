/**
 * Replaces the SQLite database of DATA_DIR by a backup; the old database is kept beside it. Stop the bot first.
 *
 *   npm run -s restore -- FILE
 */
import { BackupError, restore } from '../store/backup.ts'
import { sqliteFolder } from './records.ts'

const [file] = process.argv.slice(2)
if (!file) {
  console.error('Say which: npm run -s restore -- FILE')
  process.exit(2)
}
try {
  const { entitlements, version, before, erasedSince } = restore(file, sqliteFolder(), new Date())
  console.log(`${entitlements} entitlements restored; tables ${version}.`)
  if (before) console.log(`What was there before is kept as ${before}. Delete it when all is well.`)
  if (erasedSince.length > 0) {
    console.log('These customers were erased after the backup was made. Start the bot and erase them again:')
    for (const name of erasedSince) console.log(`  forget customer ${name}`)
  }
} catch (error) {
  if (!(error instanceof BackupError)) throw error
  console.error(error.message)
  process.exit(2)
}
