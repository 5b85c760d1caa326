import { ConfigError, readConfig, type Config } from './config.ts'

/** The settings of the environment; ends the process with 2 and with all that is wrong with them when they are no good. */
export function configOrExit(): Config {
  try {
    return readConfig(process.env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(error.message)
    process.exit(2)
  }
}
