import type { Application } from './application.ts'

/** [A3] What the kept entry becomes: its own words stay, empty fields are filled from the other, tags are united. */
export function merged(kept: Application, other: Application): Application {
  return {
    ...kept,
    role: kept.role === '' ? other.role : kept.role,
    postingUrl: kept.postingUrl ?? other.postingUrl,
    postingText: kept.postingText ?? other.postingText,
    place: kept.place ?? other.place,
    workMode: kept.workMode ?? other.workMode,
    pay: kept.pay ?? other.pay,
    channel: kept.channel === 'other' ? other.channel : kept.channel,
    whereFound: kept.whereFound ?? other.whereFound,
    resumeVersion: kept.resumeVersion ?? other.resumeVersion,
    tags: [...new Set([...kept.tags, ...other.tags])],
    previousId:
      [kept.previousId, other.previousId].find((id) => id !== null && id !== kept.id && id !== other.id) ?? null,
    createdAt: [kept.createdAt, other.createdAt].sort()[0] ?? kept.createdAt,
  }
}
