import { Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask } from '../client.ts'
import { useDates } from '../queries.ts'
import { text } from '../text.ts'

const words = text.quickAdd

interface QuickAddEarlierProps {
  company: string
  isLinked: boolean
}

/** Says, while the company is typed, that there was an earlier try: "You applied here on 3 March." */
export function QuickAddEarlier({ company, isLinked }: QuickAddEarlierProps) {
  const [name] = useDebouncedValue(company.trim(), 200)
  const dates = useDates()
  const { data } = useQuery({
    ...ask.applications.atCompany.queryOptions({ input: { company: name } }),
    enabled: name.length > 1,
    placeholderData: keepPreviousData,
  })
  const tries = name.length > 1 && company.trim() !== '' ? (data ?? []) : []
  const [latest] = tries
  const sentences = latest
    ? [
        latest.sentOn === null
          ? words.consideredBefore(latest.role)
          : words.appliedBefore(dates.day(latest.sentOn), latest.role),
        ...(tries.length > 1 ? [words.andOthers(tries.length - 1)] : []),
        ...(isLinked ? [words.linkedTo] : []),
      ]
    : []
  return (
    <Text size="sm" c="dimmed" role="status" mt={latest ? -4 : -12}>
      {sentences.join(' ')}
    </Text>
  )
}
