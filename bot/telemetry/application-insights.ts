import {
  isSpanContextValid,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace as tracing,
  type Attributes,
  type Context,
  type Span,
} from '@opentelemetry/api'
import { logs, SeverityNumber, type LogRecord } from '@opentelemetry/api-logs'
import type { Dependency, Ended, Settings, Telemetry } from './telemetry.ts'
import { newTrace, type Trace } from './trace.ts'

/** What cannot be handed over within it is lost: a dead endpoint must not hold up the end. */
const STOP_MS = 3000
const OFF = { enabled: false }

/**
 * Tells Application Insights. Nothing is collected by itself: addresses and errors that libraries would collect hold
 * conversation ids, and may hold what people wrote. What only the environment can switch off, `start.ts` switches off.
 * @param service what the service is called there
 */
export async function applicationInsights(
  service: string,
  { connectionString, sampling }: Settings,
): Promise<Telemetry> {
  const { default: insights } = await import('applicationinsights')
  insights.useAzureMonitor({
    azureMonitorExporterOptions: { connectionString, disableOfflineStorage: true },
    samplingRatio: sampling / 100,
    // Otherwise five requests in a second are sent, whatever the ratio.
    tracesPerSecond: 0,
    enableTraceBasedSamplingForLogs: false,
    enableAutoCollectExceptions: false,
    enableLiveMetrics: false,
    instrumentationOptions: {
      azureSdk: OFF,
      http: OFF,
      mongoDb: OFF,
      mySql: OFF,
      postgreSql: OFF,
      redis: OFF,
      redis4: OFF,
      bunyan: OFF,
      winston: OFF,
      console: OFF,
    },
  })
  const tracer = tracing.getTracer(service)
  const logger = logs.getLogger(service)
  const emit = (record: LogRecord, trace: Trace | undefined): void =>
    logger.emit({ ...record, context: contextOf(trace ?? null) })
  return {
    request(name) {
      const attributes = { 'http.request.method': name.split(' ')[0]!, 'http.route': name.split(' ')[1]! }
      const span = tracer.startSpan(name, { kind: SpanKind.SERVER, root: true, attributes }, ROOT_CONTEXT)
      return {
        trace: traceOf(span),
        end: (ended) => end(span, ended),
      }
    },
    async dependency(on, trace, work, ended) {
      const span = tracer.startSpan(on.name, { kind: SpanKind.CLIENT, attributes: described(on) }, contextOf(trace))
      try {
        const value = await work()
        end(span, ended(value))
        return value
      } catch (error) {
        end(span, { ok: false, code: error instanceof Error ? error.name : 'unknown' })
        throw error
      }
    },
    event(name, told, trace) {
      const known = Object.entries(told).filter(([, value]) => value !== null && value !== undefined)
      emit({ attributes: { 'microsoft.custom_event.name': name, ...Object.fromEntries(known) } }, trace)
    },
    failure(name, error, trace) {
      const attributes = { 'exception.type': name, 'exception.message': name, 'exception.stacktrace': error }
      emit({ severityNumber: SeverityNumber.ERROR, attributes }, trace)
    },
    async stop() {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, STOP_MS)
      })
      await Promise.race([insights.shutdownAzureMonitor().catch(() => {}), late])
      clearTimeout(timer)
    },
  }
}

/** Of the address only the host: the rest would name the conversation. */
function described({ name, type, target }: Dependency): Attributes {
  return type === 'teams'
    ? { 'http.request.method': 'POST', 'url.full': `https://${target}/${name}`, 'server.address': target }
    : { 'db.system': type, 'db.name': target, 'db.operation': name }
}

function end(span: Span, { ok, code }: Ended): void {
  const status = Number(/\d{3}$/.exec(code)?.[0])
  span.setAttributes({ code, ...(status ? { 'http.response.status_code': status } : {}) })
  span.setStatus({ code: ok ? SpanStatusCode.OK : SpanStatusCode.ERROR })
  span.end()
}

function traceOf(span: Span): Trace {
  const { traceId, spanId, traceFlags } = span.spanContext()
  return isSpanContextValid(span.spanContext()) ? `00-${traceId}-${spanId}-0${traceFlags & 1}` : newTrace()
}

/** Where what belongs to a trace is put; what belongs to none begins its own. */
function contextOf(trace: Trace | null): Context {
  const [, traceId, spanId, flags] = trace?.split('-') ?? []
  const spanContext = { traceId: traceId ?? '', spanId: spanId ?? '', traceFlags: Number(flags) & 1, isRemote: true }
  return isSpanContextValid(spanContext) ? tracing.setSpanContext(ROOT_CONTEXT, spanContext) : ROOT_CONTEXT
}
