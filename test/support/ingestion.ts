import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { generate } from 'selfsigned'

/** One item of telemetry, as Application Insights gets it. */
export interface Envelope {
  readonly name: string
  readonly tags: Readonly<Record<string, string>>
  readonly data: {
    readonly baseType: string
    readonly baseData: Readonly<Record<string, unknown>> & {
      readonly name?: string
      readonly id?: string
      readonly properties?: Readonly<Record<string, string>>
      readonly measurements?: Readonly<Record<string, number>>
    }
  }
}

/** Plays Application Insights' ingestion on this machine, with a certificate of its own. */
export class Ingestion {
  readonly envelopes: Envelope[] = []
  /** Everything that came, as it came. */
  text = ''
  /** `accept`, or how it is broken. */
  mode: 'accept' | 'refuse' | 'hang' = 'accept'
  private readonly server: Server
  private readonly folder: string

  private constructor(server: Server, folder: string) {
    this.server = server
    this.folder = folder
  }

  static async start(): Promise<Ingestion> {
    const folder = mkdtempSync(join(tmpdir(), 'ingestion-'))
    const names = [{ type: 7 as const, ip: '127.0.0.1' }]
    const pair = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
      extensions: [{ name: 'subjectAltName', altNames: names }],
    })
    writeFileSync(join(folder, 'certificate.pem'), pair.cert)
    const ingestion = new Ingestion(createServer({ key: pair.private, cert: pair.cert }), folder)
    await new Promise<void>((resolve) => ingestion.server.listen(0, '127.0.0.1', resolve))
    ingestion.server.on('request', (request, response) => {
      ingestion.take(request, response).catch(() => response.destroy())
    })
    return ingestion
  }

  /** What a process needs to send to it. */
  get env(): Readonly<Record<string, string>> {
    const { port } = this.server.address() as AddressInfo
    return {
      NODE_EXTRA_CA_CERTS: join(this.folder, 'certificate.pem'),
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=00000000-0000-4000-8000-000000000001;IngestionEndpoint=https://127.0.0.1:${port}/;LiveEndpoint=https://127.0.0.1:${port}/`,
    }
  }

  of(baseType: 'RequestData' | 'RemoteDependencyData' | 'EventData' | 'ExceptionData'): Envelope[] {
    return this.envelopes.filter(({ data }) => data.baseType === baseType)
  }

  events(name: string): Envelope[] {
    return this.of('EventData').filter(({ data }) => data.baseData.name === name)
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await read(request)
    if (this.mode === 'hang') return
    if (this.mode === 'refuse') {
      response.writeHead(503)
      response.end()
      return
    }
    this.text += text
    const envelopes = parse(text)
    this.envelopes.push(...envelopes)
    const count = envelopes.length
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ itemsReceived: count, itemsAccepted: count, errors: [] }))
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve))
    this.server.closeAllConnections()
    await closed
    rmSync(this.folder, { recursive: true, force: true })
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  return (request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8')
}

/** A JSON array, or one item a line. */
function parse(text: string): Envelope[] {
  if (text.startsWith('[')) return JSON.parse(text) as Envelope[]
  return text.split('\n').flatMap((line) => (line.trim() ? [JSON.parse(line) as Envelope] : []))
}
