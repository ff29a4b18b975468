import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ApplicationView } from '../../../../api/applications.ts'
import { CHANNELS, WORK_MODES } from '../../../../domain/application/application.ts'
import { ask } from '../../../client.ts'
import { text } from '../../../text.ts'
import { Section } from '../../../ui/section.tsx'
import { ChoiceInPlace } from '../choice-in-place.tsx'
import { TextInPlace } from '../text-in-place.tsx'
import { useApplicationEdit } from '../use-application-edit.ts'
import classes from './facts.module.css'
import { PayFact } from './pay-fact.tsx'
import { PostingTextFact } from './posting-text-fact.tsx'
import { PostingUrlFact } from './posting-url-fact.tsx'
import { TagsFact } from './tags-fact.tsx'

const words = text.application.facts

/** What is known about an application; each fact is changed where it stands. */
export function Facts({ application }: { application: ApplicationView }) {
  const save = useApplicationEdit(application)
  const { data: known } = useQuery(ask.applications.words.queryOptions())
  const { channel, workMode, place, whereFound, resumeVersion, tags, pay, postingUrl, postingText } = application
  return (
    <Section title={words.title}>
      <dl className={classes.facts}>
        <Fact label={words.channel}>
          <ChoiceInPlace
            label={words.channel}
            value={channel}
            options={CHANNELS}
            labels={text.words.channel}
            onSave={(value) => save({ channel: value ?? 'other' })}
          />
        </Fact>
        <Fact label={words.whereFound}>
          <TextInPlace
            label={words.whereFound}
            value={whereFound}
            suggestions={known?.whereFound ?? []}
            onSave={(value) => save({ whereFound: value || null })}
          />
        </Fact>
        <Fact label={words.place}>
          <TextInPlace label={words.place} value={place} onSave={(value) => save({ place: value || null })} />
        </Fact>
        <Fact label={words.workMode}>
          <ChoiceInPlace
            label={words.workMode}
            value={workMode}
            options={WORK_MODES}
            labels={text.words.workMode}
            unknown={words.unknownMode}
            onSave={(value) => save({ workMode: value })}
          />
        </Fact>
        <Fact label={words.pay}>
          <PayFact pay={pay} onSave={(value) => save({ pay: value })} />
        </Fact>
        <Fact label={words.resumeVersion}>
          <TextInPlace
            label={words.resumeVersion}
            value={resumeVersion}
            maxLength={100}
            suggestions={known?.resumeVersions ?? []}
            onSave={(value) => save({ resumeVersion: value || null })}
          />
        </Fact>
        <Fact label={words.tags}>
          <TagsFact tags={tags} known={known?.tags ?? []} onSave={(value) => save({ tags: value })} />
        </Fact>
        <Fact label={words.postingUrl}>
          <PostingUrlFact url={postingUrl} onSave={(value) => save({ postingUrl: value })} />
        </Fact>
        <Fact label={words.postingText}>
          <PostingTextFact posting={postingText} onSave={(value) => save({ postingText: value })} />
        </Fact>
      </dl>
    </Section>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
