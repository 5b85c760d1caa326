/**
 * `npm run bench`: prints tables; the last line is JSON. `--turns` measures only turns, `--texts` only texts, and
 * `--board` only the tab's views on PostgreSQL with a million entitlements (`--entitlements 1000000`). For turns,
 * `--rounds`, `--seconds` and `--warm-up` are the sizes, `--only "this bot"` leaves out other rows, and `--node-args`
 * goes to our bot.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { benchBoard } from './board.ts'
import { benchRecommend } from './recommend.ts'
import { CAN_PIN } from './support/bot-process.ts'
import { benchTurns } from './turns.ts'

const { values: options } = parseArgs({
  options: {
    turns: { type: 'boolean', default: false },
    texts: { type: 'boolean', default: false },
    board: { type: 'boolean', default: false },
    entitlements: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '8' },
    'warm-up': { type: 'string', default: '15' },
    only: { type: 'string', default: '' },
    'node-args': { type: 'string', default: '' },
  },
})

// Filling a million rows takes minutes, so only on request.
const board = options.board ? await benchBoard(Number(options.entitlements), 200) : undefined
const recommendation = options.turns || options.board ? undefined : benchRecommend()
// The bots run on processor 0, everything else on 1.
if (CAN_PIN && !options.texts) spawnSync('taskset', ['-a', '-p', '-c', '1', String(process.pid)])
const turns =
  options.texts || options.board
    ? undefined
    : await benchTurns({
        rounds: Number(options.rounds),
        seconds: Number(options.seconds),
        warmUpSeconds: Number(options['warm-up']),
        only: options.only,
        nodeArgs: options['node-args'].split(' ').filter(Boolean),
      })
console.log(JSON.stringify({ node: process.version, recommendation, turns, board }))
