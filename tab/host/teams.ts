import { app, authentication, FrameContexts, pages } from '@microsoft/teams-js'
import { ServiceProblem } from '../service/problem.ts'
import { serviceStrings as text } from '../service/strings.ts'
import type { Host, ThemeName } from './model.ts'

const THEMES: Readonly<Record<string, ThemeName>> = { dark: 'dark', contrast: 'contrast', glass: 'dark' }
const themeOf = (name: string): ThemeName => THEMES[name] ?? 'light'

/** The id that Teams gives to the chat among the tabs of a personal app. */
const CHAT = 'conversations'

/**
 * Inside Microsoft Teams, which supplies the person, the colours and the place.
 * @throws when Teams does not answer
 */
export async function teamsHost(): Promise<Host> {
  await app.initialize()
  const context = await app.getContext()
  return {
    inTeams: true,
    sidePanel: context.page.frameContext === FrameContexts.sidePanel,
    settings: context.page.frameContext === FrameContexts.settings,
    subPage: context.page.subPageId ?? '',
    theme: themeOf(context.app.theme),
    onTheme(changed) {
      app.registerOnThemeChangeHandler((name) => changed(themeOf(name)))
    },
    async signIn() {
      // Teams keeps the token and renews it by itself.
      const token = await authentication.getAuthToken().catch(() => {
        throw new ServiceProblem(text.noToken, 'no-token', 0)
      })
      return { Authorization: `Bearer ${token}` }
    },
    ready: () => void app.notifySuccess(),
    async openChat() {
      if (!pages.currentApp.isSupported()) return false
      return pages.currentApp.navigateTo({ pageId: CHAT }).then(
        () => true,
        () => false,
      )
    },
    offerTab({ contentUrl, name }) {
      pages.config.registerOnSaveHandler((save) => {
        pages.config
          .setConfig({ contentUrl, websiteUrl: contentUrl, entityId: 'playbook', suggestedDisplayName: name })
          .then(
            () => save.notifySuccess(),
            (error: unknown) => save.notifyFailure(String(error)),
          )
      })
      pages.config.setValidityState(true)
    },
  }
}
