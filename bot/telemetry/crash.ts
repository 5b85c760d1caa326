import { describeError } from './describe-error.ts'
import type { Log } from './log.ts'
import type { Telemetry } from './telemetry.ts'

/**
 * Ends the process with 1 on a defect that nobody caught, after log and telemetry have heard of it. Node.js alone would
 * print the message, which may quote what people wrote. Rejections that nobody handles come here, too.
 */
export function endOnCrash(log: Log, telemetry: Telemetry): void {
  let crashed = false
  const end = async (error: unknown): Promise<void> => {
    if (crashed) return
    crashed = true
    log.error({ event: 'crashed', error: describeError(error) }, 'a defect that nobody caught: the process ends')
    try {
      await telemetry.stop()
    } finally {
      process.exit(1)
    }
  }
  process.on('uncaughtException', (error) => void end(error))
}
