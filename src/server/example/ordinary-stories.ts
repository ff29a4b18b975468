import type { Chance } from './chance.ts'
import type { Beat, Story } from './story.ts'

/** What most of a search is: silence and form letters, spread over four months. */
export function ordinaryStories(by: Chance): Story[] {
  return [
    ...times(12, () => neverAnswered(by)),
    ...times(16, () => silentAfterReceipt(by)),
    ...times(12, () => formLetter(by)),
    ...times(2, () => noWithoutReceipt(by)),
  ]
}

function neverAnswered(by: Chance): Story {
  const ago = by.between(4, 120)
  const beats: Beat[] = [{ ago, kind: 'sent' }]
  if (ago > 30 && by.happens(30)) {
    beats.push({ ago: ago - by.between(14, 20), kind: 'follow_up_sent', note: 'Wrote to ask where things stand.' })
  }
  return { beats: filedIfOld(beats, ago, by) }
}

function silentAfterReceipt(by: Chance): Story {
  const ago = by.between(2, 118)
  const beats: Beat[] = [
    { ago, kind: 'sent' },
    { ago: ago - by.between(0, 1), kind: 'acknowledgement', letter: 'acknowledgement' },
  ]
  if (ago > 25 && by.happens(15)) beats.push({ ago: ago - by.between(10, 20), kind: 'update', letter: 'update' })
  return { beats: filedIfOld(beats, ago, by) }
}

function formLetter(by: Chance): Story {
  const ago = by.between(25, 115)
  return {
    beats: [
      { ago, kind: 'sent' },
      { ago: ago - by.between(0, 1), kind: 'acknowledgement', letter: 'acknowledgement' },
      { ago: ago - by.between(4, 22), kind: 'rejection', letter: 'rejection' },
    ],
  }
}

function noWithoutReceipt(by: Chance): Story {
  const ago = by.between(20, 90)
  return {
    beats: [
      { ago, kind: 'sent' },
      { ago: ago - by.between(3, 15), kind: 'rejection', letter: 'rejection' },
    ],
  }
}

function filedIfOld(beats: Beat[], sentAgo: number, by: Chance): Beat[] {
  return sentAgo > 75 && by.happens(60)
    ? [...beats, { ago: sentAgo - by.between(61, 70), kind: 'filed_silent' }]
    : beats
}

function times(count: number, story: () => Story): Story[] {
  return Array.from({ length: count }, story)
}
