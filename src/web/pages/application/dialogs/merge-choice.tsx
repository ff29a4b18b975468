import { TextInput, UnstyledButton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApplicationView } from '../../../../api/applications.ts'
import { ask } from '../../../client.ts'
import { StandingTag } from '../../../standing/standing-tag.tsx'
import { text } from '../../../text.ts'
import { AsyncPanel } from '../../../ui/async-panel.tsx'
import classes from './merge-choice.module.css'

const words = text.application.mergeDialog

interface MergeChoiceProps {
  application: ApplicationView
  onChoose: (id: string) => void
}

/** The likely ones first: entries at the same company, until something else is typed. */
export function MergeChoice({ application, onChoose }: MergeChoiceProps) {
  const [typed, setTyped] = useState(application.company)
  const [q] = useDebouncedValue(typed.trim(), 200)
  const query = useQuery(
    ask.applications.list.queryOptions({ input: { q, state: 'all', limit: 9 }, placeholderData: keepPreviousData }),
  )
  return (
    <>
      <TextInput
        label={words.find}
        placeholder={words.findPlaceholder}
        data-autofocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <AsyncPanel query={query}>
        {({ items }) => {
          const others = items.filter(({ id }) => id !== application.id)
          return others.length === 0 ? (
            <div className={classes.none}>{words.none}</div>
          ) : (
            <ul className={classes.others}>
              {others.map(({ id, company, role, standing }) => (
                <li key={id}>
                  <UnstyledButton className={classes.other} onClick={() => onChoose(id)}>
                    <span className={classes.name}>
                      {company}
                      <span className={classes.role}>{role === '' ? text.application.roleUnknown : role}</span>
                    </span>
                    <StandingTag standing={standing} />
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          )
        }}
      </AsyncPanel>
    </>
  )
}
