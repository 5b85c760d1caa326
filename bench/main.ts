import { spawnSync } from 'node:child_process'
import { command, UsageError, wholeNumber } from '../tools/cli.ts'
import { benchBoard, LEAST_ENTITLEMENTS } from './board.ts'
import { benchRecommend } from './recommend.ts'
import { CAN_PIN } from './support/bot-process.ts'
import { benchTurns } from './turns.ts'

const text = (value: string) => ({ type: 'string', default: value }) as const
const flag = { type: 'boolean', default: false } as const

await command(
  {
    call: 'npm run bench -- [--turns | --texts | --board]',
    about: `Texts, turns and card actions a second, as tables; the last line is JSON.

  --turns   only turns. Their sizes are --rounds 3, --seconds 8 and --warm-up 15; --only "this bot" leaves out other
            rows, and --node-args=--max-semi-space-size=64 goes to our bot
  --texts   only texts
  --board   only the tab's views, on PostgreSQL with --entitlements 1000000`,
    options: {
      turns: flag,
      texts: flag,
      board: flag,
      entitlements: text('1000000'),
      rounds: text('3'),
      seconds: text('8'),
      'warm-up': text('15'),
      only: text(''),
      'node-args': text(''),
    },
  },
  async ({ values: { turns: onlyTurns, texts: onlyTexts, board: onlyBoard, ...options } }) => {
    if ([onlyTurns, onlyTexts, onlyBoard].filter(Boolean).length > 1)
      throw new UsageError('--turns, --texts and --board leave each other out: choose one of them.')
    const entitlements = wholeNumber('--entitlements', options.entitlements, LEAST_ENTITLEMENTS, 10_000_000)
    const sizes = {
      rounds: wholeNumber('--rounds', options.rounds, 1, 1000),
      seconds: wholeNumber('--seconds', options.seconds, 1, 86_400),
      warmUpSeconds: wholeNumber('--warm-up', options['warm-up'], 0, 86_400),
    }
    // Filling a million rows takes minutes, so only on request.
    const board = onlyBoard ? await benchBoard(entitlements, 200) : undefined
    const recommendation = onlyTurns || onlyBoard ? undefined : benchRecommend()
    // The bots run on processor 0, everything else on 1.
    if (CAN_PIN && !onlyTexts) spawnSync('taskset', ['-a', '-p', '-c', '1', String(process.pid)])
    const turns =
      onlyTexts || onlyBoard
        ? undefined
        : await benchTurns({
            ...sizes,
            only: options.only,
            nodeArgs: options['node-args'].split(' ').filter(Boolean),
          })
    console.log(JSON.stringify({ node: process.version, recommendation, turns, board }))
  },
)
