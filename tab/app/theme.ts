import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, type Theme } from '@fluentui/react-components'
import type { ThemeName } from '../host/model.ts'

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
}

export function themeOf(name: ThemeName): Theme {
  return THEMES[name]
}
