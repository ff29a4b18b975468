import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../client.ts'
import { text } from '../../text.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { sayProblem } from '../../undo.tsx'
import styles from './welcome-page.module.css'

const words = text.welcome

/** The first start: three doors, each with what it costs. */
export function WelcomePage() {
  const navigate = useNavigate()
  const toToday = { onSuccess: () => navigate({ to: '/' }), onError: sayProblem }
  const begin = useMutation({ mutationFn: () => api.program.begin(), ...toToday })
  const example = useMutation({ mutationFn: () => api.program.enterExample(), ...toToday })
  return (
    <>
      <p className={styles.name}>{text.shell.name}</p>
      <PageHeader title={words.heading} tab={words.title} sub={words.sub} />
      <div className={styles.doors}>
        <Door title={words.mailTitle} about={words.mailAbout}>
          <Button renderRoot={(props) => <Link to="/accounts/new" {...props} />}>{words.mailAction}</Button>
        </Door>
        <Door title={words.emptyTitle} about={words.emptyAbout}>
          <Button variant="light" loading={begin.isPending} onClick={() => begin.mutate()}>
            {words.emptyAction}
          </Button>
        </Door>
        <Door title={words.exampleTitle} about={words.exampleAbout}>
          <Button variant="light" loading={example.isPending} onClick={() => example.mutate()}>
            {words.exampleAction}
          </Button>
        </Door>
      </div>
    </>
  )
}

function Door({ title, about, children }: { title: string; about: string; children: ReactNode }) {
  return (
    <Card>
      <div className={styles.door}>
        <div>
          <h2>{title}</h2>
          <p>{about}</p>
        </div>
        {children}
      </div>
    </Card>
  )
}
