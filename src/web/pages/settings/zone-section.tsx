import { Select } from '@mantine/core'
import { api } from '../../client.ts'
import { useStatus } from '../../queries.ts'
import { text } from '../../text.ts'
import { Section } from '../../ui/section.tsx'
import { useWrite } from '../../undo.tsx'

const words = text.settings
const ZONES = Intl.supportedValuesOf('timeZone')

export function ZoneSection() {
  const { data: status } = useStatus()
  const save = useWrite((zone: string) => api.program.settings({ zone }), {
    said: ({ zone }) => words.zoneSaved(zone),
  })
  if (!status) return null
  return (
    <Section title={words.zoneTitle} about={words.zoneAbout}>
      <Select
        searchable
        aria-label={words.zone}
        data={ZONES.includes(status.zone) ? ZONES : [status.zone, ...ZONES]}
        value={status.zone}
        allowDeselect={false}
        nothingFoundMessage={words.zoneNone}
        limit={60}
        maw={320}
        onChange={(zone) => zone !== null && zone !== status.zone && save.mutate(zone)}
      />
    </Section>
  )
}
