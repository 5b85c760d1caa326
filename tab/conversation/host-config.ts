import { HostConfig, Spacing } from 'adaptivecards'

const color = (token: string) => ({ default: `var(--${token})`, subtle: `var(--${token})` })
const FOREGROUND = {
  default: { default: 'var(--colorNeutralForeground1)', subtle: 'var(--colorNeutralForeground3)' },
  dark: color('colorNeutralForeground1'),
  light: color('colorNeutralForeground3'),
  accent: color('colorBrandForeground1'),
  attention: color('colorPaletteRedForeground1'),
  good: color('colorPaletteGreenForeground1'),
  warning: color('colorPaletteDarkOrangeForeground1'),
}
const style = (background: string) => ({ backgroundColor: background, foregroundColors: FOREGROUND })

/**
 * How cards look. Colours are the variables of the page, so that a card follows the theme without being drawn again,
 * and typed values stay.
 */
export const hostConfig = new HostConfig({
  fontFamily: 'inherit',
  supportsInteractivity: true,
  fontSizes: { small: 12, default: 14, medium: 14, large: 16, extraLarge: 20 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 22, extraLarge: 28 },
  spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 12 },
  textBlock: { headingLevel: 2 },
  separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke2)' },
  containerStyles: {
    default: style('transparent'),
    // Each has its own variable, by whose name the style sheet finds it: it draws a border, or a strong colour for a
    // bar, which has no text.
    emphasis: style('var(--card-emphasis)'),
    accent: style('var(--card-accent)'),
    good: style('var(--card-good)'),
    attention: style('var(--card-attention)'),
    warning: style('var(--card-warning)'),
  },
  inputs: {
    label: {
      inputSpacing: Spacing.Small,
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'default' },
  },
  actions: {
    // Teams puts some of these buttons behind "…"; here all are in one row, since a menu would need one more press.
    maxActions: 24,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 8 },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
})
