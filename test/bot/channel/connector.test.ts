import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { teamsConnector } from '../../../bot/channel/connector.ts'
import { Ingestion } from '../../support/ingestion.ts'

test('a certificate that is not trusted, of a proxy perhaps: nothing was sent, so it is tried again', async () => {
  // Any server with a certificate of its own.
  const server = await Ingestion.start()
  const serviceUrl = /IngestionEndpoint=([^;]+)/.exec(server.env['APPLICATIONINSIGHTS_CONNECTION_STRING']!)![1]!
  const sdk = new ConfigurationBotFrameworkAuthentication({})
  const connector = teamsConnector(sdk, { appId: undefined, timeoutMs: 5000 })
  const outcome = await connector.send({ serviceUrl, conversation: 'c', bot: 'b' }, '{}')
  expect(outcome).toEqual({ kind: 'retry', code: expect.stringMatching(/SELF_SIGNED|UNABLE_TO/), afterMs: undefined })
  expect(server.text).toBe('')
  await connector.close()
  await server.close()
})
