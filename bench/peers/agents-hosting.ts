/** The plainest bot on the Microsoft 365 Agents SDK, botbuilder's successor. */
import {
  ActivityHandler,
  authorizeJWT,
  CloudAdapter,
  loadAuthConfigFromEnv,
  MessageFactory,
} from '@microsoft/agents-hosting'
import express from 'express'

class EchoBot extends ActivityHandler {
  constructor() {
    super()
    this.onMessage(async (context, next) => {
      await context.sendActivity(MessageFactory.text(`You said: ${context.activity.text}`))
      await next()
    })
  }
}

const settings = loadAuthConfigFromEnv()
const adapter = new CloudAdapter(settings)
const bot = new EchoBot()
const app = express()
app.use(express.json())
app.use(authorizeJWT(settings))
app.post('/api/messages', async (request: never, response: never) => {
  await adapter.process(request, response, (context) => bot.run(context))
})
app.listen(Number(process.env['PORT']), '127.0.0.1')
