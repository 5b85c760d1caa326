import { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import type { BotFrameworkAuthentication } from 'botframework-connector'
import type { Config } from './config/config.ts'

/** The SDK's sign-in, for incoming tokens and for the tokens with which the bot sends. */
export function sdkFor(config: Config): BotFrameworkAuthentication {
  if (!config.app) return new ConfigurationBotFrameworkAuthentication({})
  const settings = {
    MicrosoftAppId: config.app.id,
    MicrosoftAppPassword: config.app.password ?? '',
    MicrosoftAppType: config.app.type,
    MicrosoftAppTenantId: config.app.tenant,
    ...config.channelSettings,
  }
  return new ConfigurationBotFrameworkAuthentication(
    settings,
    new ConfigurationServiceClientCredentialFactory(settings),
  )
}
