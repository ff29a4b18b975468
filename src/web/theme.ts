import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core'
import { text } from './text.ts'

const LIGHT = {
  paper: '#faf8f4',
  card: '#ffffff',
  ink: '#26231f',
  soft: '#6d675f',
  line: '#e8e2d8',
  accent: '#2c6a5d',
  accentDeep: '#235549',
  accentSoft: '#e4efeb',
  need: '#8d5a0e',
  needSoft: '#fbf1de',
  sky: '#3e6390',
  skySoft: '#e6eef7',
  gold: '#7c5f0e',
  goldSoft: '#f8efcf',
  slate: '#616875',
  slateSoft: '#eef0f3',
  danger: '#a8322a',
  dangerSoft: '#f9e7e4',
}

const DARK: typeof LIGHT = {
  paper: '#1a1917',
  card: '#232120',
  ink: '#ece8e1',
  soft: '#a49d93',
  line: '#37332f',
  accent: '#7cc0ae',
  accentDeep: '#95cfc0',
  accentSoft: '#22352f',
  need: '#e2b567',
  needSoft: '#372c1a',
  sky: '#93b7e3',
  skySoft: '#222d3a',
  gold: '#dcc069',
  goldSoft: '#35301c',
  slate: '#a3a9b4',
  slateSoft: '#2b2d31',
  danger: '#e8938b',
  dangerSoft: '#3a2422',
}

const EVERGREEN: MantineColorsTuple = [
  '#e4efeb',
  '#cfe2dc',
  '#a8cfc3',
  '#7cc0ae',
  '#579d8d',
  '#3f8273',
  '#2c6a5d',
  '#235549',
  '#1c453b',
  '#14332c',
]

const WARM_GREY: MantineColorsTuple = [
  '#f7f4ef',
  '#f1ede6',
  '#e8e2d8',
  '#dcd5c9',
  '#c5bdb0',
  '#a39b90',
  '#857e74',
  '#6d675f',
  '#4a453f',
  '#26231f',
]

const WARM_DARK: MantineColorsTuple = [
  '#ece8e1',
  '#c9c3ba',
  '#a49d93',
  '#7a7369',
  '#4b463f',
  '#3a3632',
  '#2a2826',
  '#232120',
  '#1e1c1b',
  '#1a1917',
]

const HEADING = '"Newsreader Variable", Newsreader, Georgia, serif'

export const theme = createTheme({
  fontFamily: '"Figtree Variable", Figtree, system-ui, sans-serif',
  headings: { fontFamily: HEADING, fontWeight: '500' },
  fontSizes: { xs: '0.78125rem', sm: '0.84375rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.55', lg: '1.55', xl: '1.45' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '4px', sm: '6px', md: '9px', lg: '14px', xl: '99px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  primaryColor: 'evergreen',
  colors: { evergreen: EVERGREEN, gray: WARM_GREY, dark: WARM_DARK },
  // What stands on a filled ground is paper-coloured: white would be too faint on the light evergreen of the dark look.
  variantColorResolver: (input) => ({
    ...defaultVariantColorsResolver(input),
    ...(input.variant === 'filled' ? { color: 'var(--paper)' } : {}),
  }),
  components: {
    Checkbox: { defaultProps: { iconColor: 'var(--paper)' } },
    Radio: { defaultProps: { iconColor: 'var(--paper)' } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': text.shell.close } } },
    InputWrapper: { defaultProps: { withAsterisk: false } },
    InputDescription: { defaultProps: { fz: 'sm', lh: 'sm' } },
    InputError: { defaultProps: { fz: 'sm', lh: 'sm' } },
    Button: { defaultProps: { size: 'sm' } },
    Modal: {
      defaultProps: {
        radius: 'lg',
        centered: true,
        padding: 'lg',
        closeButtonProps: { 'aria-label': text.shell.close },
        styles: { title: { fontSize: '1.25rem' } },
      },
    },
    Tooltip: { defaultProps: { openDelay: 400 } },
  },
})

/** The only place where a colour is written: components know them by name (`var(--paper)`), Mantine by its own. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--heading-font': HEADING },
  light: named(LIGHT),
  dark: named(DARK),
})

function named(colours: typeof LIGHT): Record<string, string> {
  return {
    '--paper': colours.paper,
    '--card': colours.card,
    '--ink': colours.ink,
    '--soft': colours.soft,
    '--line': colours.line,
    '--accent': colours.accent,
    '--accent-soft': colours.accentSoft,
    '--need': colours.need,
    '--need-soft': colours.needSoft,
    '--sky': colours.sky,
    '--sky-soft': colours.skySoft,
    '--gold': colours.gold,
    '--gold-soft': colours.goldSoft,
    '--slate': colours.slate,
    '--slate-soft': colours.slateSoft,
    '--danger': colours.danger,
    '--danger-soft': colours.dangerSoft,
    '--mantine-color-body': colours.paper,
    '--mantine-color-text': colours.ink,
    '--mantine-color-bright': colours.ink,
    '--mantine-color-dimmed': colours.soft,
    '--mantine-color-placeholder': colours.soft,
    '--mantine-color-anchor': colours.accent,
    '--mantine-color-default': colours.card,
    '--mantine-color-default-hover': colours.accentSoft,
    '--mantine-color-default-color': colours.ink,
    '--mantine-color-default-border': colours.line,
    '--mantine-color-error': colours.danger,
    '--mantine-color-disabled': colours.slateSoft,
    '--mantine-color-disabled-color': colours.soft,
    '--mantine-color-disabled-border': colours.line,
    '--mantine-primary-color-contrast': colours.paper,
    '--mantine-color-evergreen-text': colours.accent,
    '--mantine-color-evergreen-filled': colours.accent,
    '--mantine-color-evergreen-filled-hover': colours.accentDeep,
    '--mantine-color-evergreen-light': colours.accentSoft,
    '--mantine-color-evergreen-light-hover': colours.accentSoft,
    '--mantine-color-evergreen-light-color': colours.accent,
    '--mantine-color-evergreen-outline': colours.accent,
    '--mantine-color-evergreen-outline-hover': colours.accentSoft,
    '--mantine-color-red-filled': colours.danger,
    '--mantine-color-red-filled-hover': colours.danger,
    '--mantine-color-red-light': colours.dangerSoft,
    '--mantine-color-red-light-color': colours.danger,
    '--mantine-color-red-text': colours.danger,
    '--mantine-color-gray-text': colours.soft,
    '--mantine-color-gray-light': colours.slateSoft,
    '--mantine-color-gray-light-hover': colours.slateSoft,
    '--mantine-color-gray-light-color': colours.soft,
  }
}
