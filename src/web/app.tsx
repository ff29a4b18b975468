import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { setNonce } from 'get-nonce'
import styles from './app.module.css'
import { createQueryClient } from './queries.ts'
import { router } from './router.tsx'
import { cssVariables, theme } from './theme.ts'

const queryClient = createQueryClient()
const colorSchemeManager = localStorageColorSchemeManager({ key: 'foothold-colour-scheme' })

// While a dialog is open the page is kept from scrolling by a style that does not come from Mantine's own provider.
setNonce(styleNonce())

export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <Notifications position="bottom-center" limit={3} className={styles.notifications} />
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  )
}

function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}
