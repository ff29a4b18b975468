import type { StandingView } from '../../api/applications.ts'
import type { Stage } from '../../domain/application/stage.ts'
import { text } from '../text.ts'
import { Tag, type Tone } from '../ui/tag.tsx'

const words = text.standing

const TONES: Record<Stage, Tone> = {
  considered: 'slate',
  applied: 'sky',
  screening: 'sky',
  interview: 'evergreen',
  offer: 'gold',
  accepted: 'gold',
}

/** Where an application stands, in one word: the ending once it is closed, else its stage. */
export function StandingTag({ standing }: { standing: StandingView }) {
  const { closing, stage } = standing
  if (closing.kind === 'closed') {
    return <Tag tone={closing.by === 'acceptance' ? 'gold' : 'slate'}>{text.words.ending[closing.by]}</Tag>
  }
  return <Tag tone={TONES[stage]}>{stage === 'interview' ? interviewing(standing) : text.words.stage[stage]}</Tag>
}

function interviewing({ furthest, interviewsHad, nextInterview }: StandingView): string {
  if (furthest !== 'interview') return words.interviewPlanned(nextInterview?.round ?? null)
  const round = nextInterview?.round ?? (interviewsHad > 1 ? interviewsHad : null)
  return words.interviewing(round)
}
