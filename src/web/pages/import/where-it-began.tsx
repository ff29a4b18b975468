import { Button, Group, NumberInput, Radio, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ImportView } from '../../../api/imports.ts'
import { api } from '../../client.ts'
import { useDates } from '../../queries.ts'
import { text } from '../../text.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { sayProblem } from '../../undo.tsx'
import styles from './where-it-began.module.css'

const words = text.importing
const ANOTHER = 'another'

/** The one question of an import: where this search began, and what mail cannot know. */
export function WhereItBegan({ view: { id, beginnings } }: { view: ImportView }) {
  const dates = useDates()
  const [choice, setChoice] = useState(beginnings[0]?.day ?? ANOTHER)
  const [otherDay, setOtherDay] = useState('')
  const [leftNoMail, setLeftNoMail] = useState<number | null>(null)
  const beganOn = choice === ANOTHER ? otherDay : choice
  const answer = useMutation({
    mutationFn: () => api.imports.answer({ id, beganOn, leftNoMail }),
    onError: sayProblem,
  })
  const cancel = useMutation({ mutationFn: () => api.imports.cancel({ id }), onError: sayProblem })
  const goOn = (event: FormEvent) => {
    event.preventDefault()
    answer.mutate()
  }

  return (
    <>
      <PageHeader title={words.askTitle} sub={words.askAbout} />
      <Card>
        <form onSubmit={goOn}>
          <Radio.Group value={choice} onChange={setChoice} aria-label={words.askTitle}>
            <Stack gap="sm">
              {beginnings.map(({ day, quietDays, messages }) => (
                <Radio
                  key={day}
                  value={day}
                  label={words.began(dates.day(day))}
                  description={quietDays === null ? words.firstEver(messages) : words.afterQuiet(quietDays, messages)}
                />
              ))}
              <Radio value={ANOTHER} label={words.anotherDay} />
            </Stack>
          </Radio.Group>
          {choice === ANOTHER && (
            <TextInput
              className={styles.day}
              type="date"
              label={words.day}
              required
              max={dates.today}
              value={otherDay}
              onChange={(event) => setOtherDay(event.currentTarget.value)}
            />
          )}
          <NumberInput
            className={styles.untraced}
            label={words.leftNoMail}
            description={words.leftNoMailAbout}
            min={0}
            max={100_000}
            allowDecimal={false}
            value={leftNoMail ?? ''}
            onChange={(value) => setLeftNoMail(value === '' ? null : Number(value))}
          />
          <Group gap="xs">
            <Button type="submit" loading={answer.isPending} disabled={beganOn === ''}>
              {words.goOn}
            </Button>
            <Button variant="subtle" color="gray" loading={cancel.isPending} onClick={() => cancel.mutate()}>
              {words.cancel}
            </Button>
          </Group>
        </form>
      </Card>
    </>
  )
}
