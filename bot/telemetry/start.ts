import { NO_TELEMETRY, type Settings, type Telemetry } from './telemetry.ts'

/** Starts Application Insights when it is configured. Loaded late, because importing it takes up to a second. */
export async function startTelemetry(settings: Settings | undefined): Promise<Telemetry> {
  if (!settings) return NO_TELEMETRY
  const { applicationInsights } = await import('./application-insights.ts')
  return applicationInsights(settings)
}
