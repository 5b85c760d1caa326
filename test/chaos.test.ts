import { spawnSync } from 'node:child_process'

import { PORT_OF_RUN } from './support/postgres.ts'

/**
 * The scenarios of `npm run chaos`, small; real processes, most on SQLite. The sizes that prove something are the
 * command's.
 */
test.each([
  ['kill', 'sqlite', ['--conversations', '6', '--turns', '3', '--kills', '2']],
  ['delivered', 'sqlite', ['--activities', '60']],
  // Beside other tests nobody is quick; who waits for the stalled connector still takes twice as long as this.
  ['stalls', 'sqlite', ['--stall-seconds', '6', '--acknowledge-ms', '3000']],
  ['edits', 'sqlite', ['--edits', '1']],
  ['clicks', 'sqlite', ['--clicks', '110']],
  ['edits', 'postgres', ['--edits', '1']],
])(
  'chaos: %s on %s',
  (scenario, engine, sizes) => {
    // As from the command line: with a server of its own.
    const { [PORT_OF_RUN]: _, ...env } = process.env
    const args = ['bench/chaos/main.ts', '--scenario', scenario, '--engine', engine, '--seed', '1', ...sizes]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8', timeout: 100_000 })
    expect({ status, output: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, output: '' })
  },
  120_000,
)
