import type { Phrase } from '../phrase-set.ts'

export const rejection: readonly Phrase[] = [
  [
    4.5,
    /\b(went|gone|going|go|decided to go) with (someone|somebody|another|a different|other)\b|\bsomeone (else )?(whose|with) (background|experience|skill|more)/i,
  ],
  [4.5, /\b(closing out|closed out|released?|releasing) (the |all )?(remaining |other )?(candidates|applicants)/i],
  [2, /\b(paths|roads) (will |may )?cross\b/i],
  [
    5,
    /\b(regret|sorry|sad|sadly|disappointed|unhappy) (to|that we (have|need|must)) (to )?(inform|advise|tell|let you know|say|notify|share)/i,
  ],
  [
    5,
    /(\bnot|n't|no longer|unable to|cannot) (to )?(be )?(mov(e|ing)|proceed(ing)?|progress(ing)?|go(ing)?|advanc(e|ing)|tak(e|ing)|continu(e|ing))\b.{0,50}\b(forward|further|ahead|next|with (you|your|the application))/i,
  ],
  [5, /\b(decided|chosen|elected|opted|choose|decision) (not|against)\b/i],
  [
    4.5,
    /\b(continue|continuing|proceed|proceeding|move|moving|progress|go) (forward |ahead )?with (candidates|applicants|people) (who|whose|that)\b/i,
  ],
  [
    5,
    /\b(decided|chosen|elected|opted|chose|choosing|going|decision|selected|intend|moving|move|moved|proceed|proceeding|pursue|pursuing|continue|continuing|progress|progressing|advance|advancing)\b.{0,60}\b(other|another|different|alternative|stronger) (\w+ ){0,2}(candidate|applicant|individual|person|direction|profile|people)/i,
  ],
  [
    4.5,
    /\b(selected|chosen|hired|offered|filled .{0,30}(by|with)|identified)\b.{0,40}\b(another|other|a different|an internal) (\w+ )?(candidate|applicant|person|individual)/i,
  ],
  [
    4.5,
    /(\bnot|n't|never) (yet )?(been )?(be )?(selected|short[- ]?listed|successful|chosen|accepted|considered further|progressed|advanced|moved forward|retained)\b/i,
  ],
  [4.5, /\b(unsuccessful|declined your application|rejected|not successful|application was declined)\b/i],
  [
    4.5,
    /\b(unable|not able|not in a position) to (\w+ ){0,2}?(offer|extend|move|progress|take|invite|proceed|advance|consider|hire|accommodate|select|provide you with)/i,
  ],
  [
    4,
    /(\bnot|n't|isn't|aren't|wasn't) (quite )?(be )?(a |an |the )?(\w+ )?(good |strong |right |best |close )?(match|fit)\b/i,
  ],
  [
    4,
    /\b(will|wo|can|could|do|did|does|would)(n't| not) be (progress|proceed|tak|consider|mov|offer|invit|pursu|extend|contin)ing/i,
  ],
  [
    4,
    /(\bnot|n't) (to )?(hir(e|ing)|offer(ing)? you|select(ing)? you|pursue your|invit(e|ing) you|extend(ing)? (you )?an offer|interview(ing)? you)\b/i,
  ],
  [
    4,
    /\b(do|does|did)(n't| not) (currently )?(have|see) (a |an |any )?(\w+ ){0,3}(position|role|opening|opportunit|vacanc|match|fit)\w*\b.{0,60}\b(match|suit|fit|available|you|your|qualif)/i,
  ],
  [4, /(\bnot|n't) (feel|believe|think|consider|find|see)\b.{0,50}\b(match|fit|suit\w*|right|align\w*)\b/i],
  [
    3.5,
    /\b(other|another|those) (candidates?|applicants?|individuals?)\b.{0,80}\b(more|better|closer|closely|stronger|best|whose|align|match|suited|qualified|experience)/i,
  ],
  [3.5, /\bno longer (be )?(under consideration|being considered|considering|in consideration|a candidate|moving)/i],
  [3.5, /\b(decided|chose|chosen) to (end|close|conclude|stop|discontinue)\b.{0,40}\b(process|application|candidacy)/i],
  [
    3.5,
    /\b(did|does|do)(n't| not) (fully |quite |closely )?(meet|match|align|fit|satisfy)\b.{0,60}\b(requirement|need|criteria|qualification|position|role|look|expect)/i,
  ],
  [
    4.5,
    /\b(another|other) (\w+ )?(candidate|applicant)s? (has|have|was|were) (been )?(selected|chosen|hired|appointed|offered|successful)/i,
  ],
  [4, /\bnot (select|choose|pick|shortlist|advance|approve|accept) (it|you|your)\b/i],
  [3, /\b(pass on|passing on|pass for now|passed over|part ways|go(ing)? in (a|another) (\w+ )?direction)\b/i],
  [
    3,
    /\bunfortunately\b.{0,120}\b(application|position|role|candida|time|interview process|opportunity|team|skills|experience)\b/i,
  ],
  [
    1.6,
    /\b(keep|keeping|retain|hold|remain|kept|retained)\b.{0,40}\b(resume|résumé|cv|application|profile|details|information|data|contact)\b.{0,40}\b(file|active|database|system|record|future|pool|network)/i,
  ],
  [
    1.6,
    /\b(wish|wishing) you\b.{0,50}\b(success|luck|best|well)\b.{0,50}\b(search|endeavou?rs?|future|career|journey|hunt|pursuit)/i,
  ],
  [
    1.4,
    /\b(difficult|tough|hard|not easy|not an easy)\b.{0,40}\b(decision|choice|to hear)|\bdecision was (difficult|not|n't)/i,
  ],
  [
    1.3,
    /\b(encourage|invite|welcome|hope|free|urge) (you |that you |you'll |you will )?(to )?(\w+ )?(apply|re-?apply|consider|keep an eye|check|continue|submit|explore|visit)\b.{0,60}\b(future|other|again|opening|opportunit|position|role)/i,
  ],
  [
    1.2,
    /\b(strong|many|high|large|overwhelming|competitive|impressive) (\w+ )?(number|volume|pool|field|quality|calib\w+|applicants|candidates|applications)\b.{0,60}\b(candidate|applicant|application|quality|response)?/i,
  ],
  [
    1,
    /\bafter (careful|thorough|much|thoughtful|further|serious|lengthy) (\w+ )?(consideration|review|deliberation|thought|evaluation)/i,
  ],
  [1, /\b(unfortunately|regrettably|sadly|regret)\b/i],
  [
    1,
    /\b(future|other|upcoming) (career )?(opportunit|opening|role|position|vacanc)\w*\b.{0,60}\b(match|fit|suit|arise|become|better|align|reach|contact|touch)/i,
  ],
  [1, /\b(at this time|on this occasion|this time around|in this instance|for this one)\b/i],
]

export const roleClosed: readonly Phrase[] = [
  [
    5,
    /\b(position|role|vacancy|job|opening|opportunity|requisition|internship|posting|search)\b.{0,50}\b(has|have|was|were|is|been|being|now)( \w+){0,3} (filled|closed|cancel+ed|withdrawn|removed|eliminated|suspended|discontinued|put on hold|on hold|frozen|paused|no longer (available|open|active|being))/i,
  ],
  [
    5,
    /\b(filled|closed|cancel+ed|withdrawn|frozen|paused|suspended|close|cancel|withdraw|fill) (all |the |this |our |the remainder of )?(\w+ ){0,4}(position|role|vacancy|opening|requisition|job|search|recruitment|hiring)s?\b/i,
  ],
  [
    5,
    /\bno longer (be )?(recruiting|hiring|accepting|available|looking|processing|interviewing|seeking|filling|open)\b/i,
  ],
  [5, /(\bnot|n't) (to )?(hire anyone|fill (the|this)|be (filling|hiring|recruiting))|\bhiring freeze\b/i],
]

export const offer: readonly Phrase[] = [
  [
    4,
    /\b(want|like|love|thrilled|excited) (for )?you to join (us|our|the)\b|\b(sign|return) (the|your|this) (contract|offer|agreement)\b/i,
  ],
  [
    5,
    /\b(pleased|delighted|happy|excited|thrilled|like|glad|pleasure|formally|proud|honou?red)\b.{0,50}\b(offer (you|of employment|letter)|extend (you )?(\w+ ){0,3}offer|make you an offer|offering you)/i,
  ],
  [
    5,
    /\b(offer of employment|employment offer|job offer|your offer letter|offer letter|formal offer|written offer|verbal offer|internship offer|contract of employment|employment (contract|agreement))\b/i,
  ],
  [
    5,
    /\b(congratulations|pleased|delighted|happy|glad)\b.{0,80}\b(accepted (for|as|into)|you have been (selected|hired|chosen) (for|as)|selected you (for|as)|you('re| are) hired|got the job|successful in (your|the))/i,
  ],
  [4, /\byou have been selected (as|for) (an?|the|our) (\w+ )?(intern|position|role|job|fellow|employee)\b/i],
  [
    3.6,
    /\bwelcome (to the team|aboard|on board)\b|\b(we|I) (look forward to|are excited to|can't wait to) (welcom|hav)ing you (to|on|join)/i,
  ],
  [
    2.6,
    /\b(start(ing)? date|base salary|starting salary|annual salary|compensation package|signing bonus|sign-on bonus|equity|stock options|onboarding)\b/i,
  ],
]
