import { command, UsageError, wholeNumber } from '../../tools/cli.ts'
import type { Scenario } from './scenario.ts'
import { clicks } from './scenarios/clicks.ts'
import { edits } from './scenarios/edits.ts'
import { kills } from './scenarios/kills.ts'
import { redelivery } from './scenarios/redelivery.ts'
import { refusals } from './scenarios/refusals.ts'
import { stalls } from './scenarios/stalls.ts'

const SCENARIOS: readonly Scenario[] = [kills, redelivery, refusals, stalls, edits, clicks]

const text = (value: string) => ({ type: 'string', default: value }) as const

await command(
  {
    call: 'npm run chaos -- [--scenario NAME] [--engine sqlite | postgres] [--seed NUMBER]',
    about: `Disturbs real processes of the bot, and counts what was lost, doubled or late. Exits with 1 when there was any of that.
--scenario kill and --engine sqlite run only those whose name contains the text; --seed repeats a run.

The sizes are --conversations 500, --turns 12, --kills 100, --activities 10000, --cards 2000, --stall-seconds 60,
--acknowledge-ms 1000, --edits 20, --clicks 5000.`,
    options: {
      scenario: text(''),
      engine: text(''),
      seed: text(String(Date.now() % 1_000_000)),
      conversations: text('500'),
      turns: text('12'),
      kills: text('100'),
      activities: text('10000'),
      cards: text('2000'),
      'stall-seconds': text('60'),
      'acknowledge-ms': text('1000'),
      edits: text('20'),
      clicks: text('5000'),
    },
  },
  async ({ values: options }) => {
    const number = (name: Exclude<keyof typeof options, 'scenario' | 'engine'>): number =>
      wholeNumber(`--${name}`, options[name])
    const seed = number('seed')
    const sizes = {
      conversations: number('conversations'),
      turns: number('turns'),
      kills: number('kills'),
      activities: number('activities'),
      cards: number('cards'),
      stallSeconds: number('stall-seconds'),
      acknowledgeMs: number('acknowledge-ms'),
      edits: number('edits'),
      clicks: number('clicks'),
    }
    const run = SCENARIOS.filter(({ name }) => name.includes(options.scenario)).flatMap((scenario) =>
      scenario.engines.filter((each) => each.includes(options.engine)).map((engine) => ({ scenario, engine })),
    )
    if (run.length === 0) {
      const names = SCENARIOS.map(({ name }) => name).join(', ')
      throw new UsageError(`No scenario is called so on that engine. There are ${names}; on sqlite and postgres.`)
    }
    console.log(`seed ${seed}, sizes ${JSON.stringify(sizes)}, node ${process.version}`)
    let passed = true
    for (const { scenario, engine } of run) {
      const started = performance.now()
      const { figures, wrong } = await scenario.run({ engine, seed, sizes })
      passed &&= wrong.length === 0
      const seconds = Math.round((performance.now() - started) / 1000)
      console.log(
        `\n${scenario.name}, ${engine}: ${wrong.length === 0 ? 'passed' : `WRONG: ${wrong.join(', ')}`} (${seconds} s)`,
      )
      for (const [name, value] of Object.entries(figures)) console.log(`  ${name.padEnd(24)}${value}`)
    }
    process.exitCode = passed ? 0 : 1
  },
)
