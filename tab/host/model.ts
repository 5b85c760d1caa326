/** The colours that Teams or the system asks for. */
export type ThemeName = 'light' | 'dark' | 'contrast'

/** Where the page runs: in Teams, or in a browser of its own. */
export interface Host {
  readonly inTeams: boolean
  /** The page is in the narrow panel beside a meeting. */
  readonly sidePanel: boolean
  /** The page is shown to set up a tab in a channel, chat or meeting. */
  readonly settings: boolean
  /** The page that a link into the tab names, in the form of an address after #; empty when it names none. */
  readonly subPage: string
  readonly theme: ThemeName
  onTheme(changed: (theme: ThemeName) => void): void
  /** Headers that identify the person. */
  signIn(): Promise<Readonly<Record<string, string>>>
  /** Tells Teams that the page can be seen, so that Teams removes its loading picture. */
  ready(): void
  /** Goes to the chat with the bot. False when that is not possible from here. */
  openChat(): Promise<boolean>
  /** Allows the person to save the tab in the dialog that adds it to a channel, chat or meeting. */
  offerTab(tab: { readonly contentUrl: string; readonly name: string }): void
}
