import { configOrExit } from './config/config-or-exit.ts'
import { createLog } from './telemetry/log.ts'
import { endOnCrash } from './telemetry/crash.ts'
import { startService } from './service.ts'
import { startTelemetry } from './telemetry/start.ts'

const config = configOrExit()
const telemetry = await startTelemetry(config.telemetry)
const log = createLog(config.logLevel, telemetry)
endOnCrash(log, telemetry)
try {
  const service = await startService({ config, log, telemetry })
  log.info(
    { event: 'listening', host: config.host, port: service.port, engine: config.store.engine },
    `listening on http://${config.host}:${service.port}`,
  )
  if (!config.app)
    log.warn(
      { event: 'development' },
      'no MicrosoftAppId: nobody is authenticated, so only this machine can reach the bot',
    )
  if ((config.app || config.store.engine === 'postgres') && !config.contactKeys.current)
    log.warn(
      { event: 'contact-key-in-folder' },
      config.store.engine === 'sqlite'
        ? 'no CONTACT_KEY: contact data is encrypted with a key in DATA_DIR, beside the database; set CONTACT_KEY to keep them apart'
        : 'no CONTACT_KEY: contact data is encrypted with a key in DATA_DIR; set CONTACT_KEY, the same for all instances, or they cannot read what each other keeps',
    )
  let stopping = false
  const stop = (signal: string): void => {
    if (stopping) return
    stopping = true
    log.info({ event: 'stopping', signal }, 'finishing what is under way')
    const end = (code: number) => telemetry.stop().finally(() => process.exit(code))
    service.stop().then(
      () => end(0),
      () => end(1),
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
