import { existsSync } from 'node:fs'
import { BackupError, restore } from '../store/engine/backup.ts'
import { command, UsageError } from './cli.ts'
import { sqliteFolder } from './records.ts'

await command(
  {
    call: 'npm run -s restore -- FILE',
    about:
      'Replaces the SQLite database of DATA_DIR by a backup; the old database is kept beside it. Stop the bot first.',
    operands: { least: 1, most: 1, missing: 'Say which' },
    told: [BackupError],
  },
  ({ operands: [file] }) => {
    const folder = sqliteFolder()
    if (!existsSync(file!)) throw new UsageError(`The backup “${file}” is not there. Check its name and folder.`)
    const { entitlements, version, before, erasedSince } = restore(file!, folder, new Date())
    console.log(`${entitlements} entitlements restored; tables ${version}.`)
    if (before) console.log(`What was there before is kept as ${before}. Delete it when all is well.`)
    if (erasedSince.length > 0) {
      console.log('These customers were erased after the backup was made. Start the bot and erase them again:')
      for (const name of erasedSince) console.log(`  forget customer ${name}`)
    }
  },
)
