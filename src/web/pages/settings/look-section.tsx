import { SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { text } from '../../text.ts'
import { Section } from '../../ui/section.tsx'

const words = text.settings
const SCHEMES = ['auto', 'light', 'dark'] as const
const CHOICES = SCHEMES.map((value) => ({ value, label: words.look[value] }))

export function LookSection() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Section title={words.lookTitle}>
      <SegmentedControl
        aria-label={words.lookTitle}
        data={CHOICES}
        value={colorScheme}
        onChange={(value) => setColorScheme(SCHEMES.find((scheme) => scheme === value) ?? 'auto')}
      />
    </Section>
  )
}
