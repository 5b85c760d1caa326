/**
 * Starts Application Insights when it is configured. Loaded late, because importing it takes up to a second.
 * Requests, dependencies and failures are collected; message texts and names never reach it.
 */
export async function startTelemetry(connectionString: string | undefined): Promise<void> {
  if (!connectionString) return
  const { default: insights } = await import('applicationinsights')
  insights.setup(connectionString).setAutoCollectConsole(false).start()
}
