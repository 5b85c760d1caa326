/** The plainest bot on stock botbuilder: it repeats a message, and answers a press with a card. */
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  TeamsActivityHandler,
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
} from 'botbuilder'
import restify from 'restify'
import { echoCard } from './echo-card.ts'

class EchoBot extends TeamsActivityHandler {
  constructor() {
    super()
    this.onMessage(async (context, next) => {
      await context.sendActivity(`You said: ${context.activity.text}`)
      await next()
    })
  }

  protected override onAdaptiveCardInvoke(
    _context: unknown,
    invoked: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    const value = echoCard(invoked.action.verb) as unknown as Record<string, unknown>
    return Promise.resolve({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value })
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(process.env))
const bot = new EchoBot()
const server = restify.createServer()
server.use(restify.plugins.bodyParser())
server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
  await adapter.process(request as never, response as never, (context) => bot.run(context))
})
server.listen(Number(process.env['PORT']), '127.0.0.1')
