import { spawnSync } from 'node:child_process'

/** The scenarios of `npm run chaos`, small; real processes, on SQLite. The sizes that prove something are the command's. */
test.each([
  ['kill', ['--conversations', '6', '--turns', '3', '--kills', '2']],
  ['delivered', ['--activities', '60']],
  // Beside other tests nobody is quick; who waits for the stalled connector still takes twice as long as this.
  ['stalls', ['--stall-seconds', '6', '--acknowledge-ms', '3000']],
  ['edits', ['--edits', '1']],
  ['clicks', ['--clicks', '110']],
])(
  'chaos: %s',
  (scenario, sizes) => {
    const args = ['bench/chaos/main.ts', '--scenario', scenario, '--engine', 'sqlite', '--seed', '1', ...sizes]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 100_000 })
    expect({ status, output: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, output: '' })
  },
  120_000,
)
