import { DEVELOPMENT_USER } from '../../api/headers.ts'
import type { Host, ThemeName } from './model.ts'

const KEY = 'development-user'

/** The person to work as in local development; null when the service chooses. */
function developmentUser(): string | null {
  return localStorage.getItem(KEY)
}

/** Takes effect when the page is loaded again. */
export function setDevelopmentUser(id: string): void {
  localStorage.setItem(KEY, id)
}

/**
 * The page in a browser, outside of Teams: with the system's colours, and with no sign-in but that of local
 * development.
 */
export function browserHost(): Host {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const contrast = matchMedia('(prefers-contrast: more)')
  const theme = (): ThemeName => (contrast.matches && dark.matches ? 'contrast' : dark.matches ? 'dark' : 'light')
  return {
    inTeams: false,
    sidePanel: false,
    settings: false,
    subPage: '',
    theme: theme(),
    onTheme(changed) {
      for (const media of [dark, contrast]) media.addEventListener('change', () => changed(theme()))
    },
    signIn() {
      const user = developmentUser()
      return Promise.resolve(user ? { [DEVELOPMENT_USER]: user } : {})
    },
    ready: () => {},
    openChat: () => Promise.resolve(false),
    offerTab: () => {},
  }
}
