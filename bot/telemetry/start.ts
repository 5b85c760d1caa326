import { NO_TELEMETRY, type Settings, type Telemetry } from './telemetry.ts'

const SERVICE = 'fasttrack-playbook-bot'
/**
 * What the packages would send about themselves, and what the machine is called. They read it from the environment, when they are
 * loaded, and from nowhere else: so it is set here, the only place that writes there. What is set already stays.
 */
const QUIET = {
  APPLICATION_INSIGHTS_NO_STATSBEAT: 'true',
  APPLICATIONINSIGHTS_SDKSTATS_DISABLED: 'true',
  OTEL_NODE_RESOURCE_DETECTORS: 'none',
  OTEL_SERVICE_NAME: SERVICE,
}

/** Starts Application Insights when it is configured. Loaded late, because importing it takes up to a second. */
export async function startTelemetry(settings: Settings | undefined): Promise<Telemetry> {
  if (!settings) return NO_TELEMETRY
  for (const [name, value] of Object.entries(QUIET)) process.env[name] ??= value
  const { applicationInsights } = await import('./application-insights.ts')
  return applicationInsights(SERVICE, settings)
}
